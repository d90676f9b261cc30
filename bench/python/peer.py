"""What the libraries of the specification need for the inputs on stdin, and what they come to, as JSON on stdout.

Every time is taken in here, after a run to warm up: starting Python and reading the inputs is not counted.
"""

import json
import multiprocessing
import statistics
import sys
import time
import warnings

import numpy as np
from scipy.optimize import linprog, minimize
from sklearn.ensemble import RandomForestRegressor
from statsmodels.tsa.holtwinters import ExponentialSmoothing
from statsmodels.tsa.seasonal import seasonal_decompose

warnings.simplefilter("ignore")
SPAN = 0.6
LEAST_RUNS = 5
PATIENCE = float(sys.argv[1])


def median(act):
    result = act()
    times = []
    began = time.perf_counter()
    while len(times) < LEAST_RUNS or time.perf_counter() - began < SPAN:
        before = time.perf_counter()
        result = act()
        times.append(time.perf_counter() - before)
    return {"ms": 1000 * statistics.median(times), "result": result}


def squares(series):
    # As a share of its mean: on dollars the search stops at its first grid, and would be no match.
    values = np.array(series["values"])
    scale = values.mean()
    model = ExponentialSmoothing(
        values / scale, trend="add", seasonal="multiplicative", seasonal_periods=series["season"]
    )
    return float(model.fit().sse * scale * scale)


def factors(series):
    values, season = np.array(series["values"]), series["season"]
    parts = seasonal_decompose(values, model="multiplicative", period=season)
    return parts.seasonal[:season].tolist()


def unseen_fit(rows, actuals):
    """What our forest tells as well: the fit on unseen and on seen rows, and the importances."""
    forest = RandomForestRegressor(n_estimators=100, random_state=42, oob_score=True)
    forest.fit(rows, actuals)
    forest.predict(rows)
    forest.feature_importances_
    return float(forest.oob_score_)


def simulated(team, settings):
    quotas, means, deviations = (np.array(team[key]) for key in ("quotas", "means", "deviations"))
    draw = np.random.default_rng(settings["seed"]).standard_normal
    runs, correlation = settings["runs"], team["correlation"]
    spreads = quotas * deviations
    together = np.sqrt(correlation) * spreads.sum() * draw(runs)
    alone = draw((runs, len(quotas))) @ (np.sqrt(1 - correlation) * spreads)
    sold = quotas @ means + together + alone
    np.quantile(sold, [0.1, 0.5, 0.9])
    return float((sold >= quotas.sum()).mean())


def with_highs(placement):
    pool, floors = placement["pool"], np.array(placement["floors"])
    count = len(floors)
    caps = np.minimum(placement["caps"], placement["fairnessMultiple"] * pool / count)
    answer = linprog(
        -np.array(placement["yields"]),
        A_eq=np.ones((1, count)),
        b_eq=[pool],
        bounds=np.column_stack((floors, caps)),
        method="highs",
    )
    return answer.x, "" if answer.success else answer.message


def with_slsqp(placement):
    """As in the specification, with its way out where the search fails."""
    pool, yields = placement["pool"], placement["yields"]
    equal = [pool / len(yields)] * len(yields)
    answer = minimize(
        lambda quotas: -sum(quota * one for quota, one in zip(quotas, yields)),
        equal,
        method="SLSQP",
        bounds=list(zip(placement["floors"], placement["caps"])),
        constraints=[
            {"type": "eq", "fun": lambda quotas: sum(quotas) - pool},
            {
                "type": "ineq",
                "fun": lambda quotas: placement["fairnessMultiple"] * equal[0] - max(quotas),
            },
        ],
    )
    return (answer.x, "") if answer.success else (equal, "fell back to an equal split")


def is_within(placement, quotas):
    quotas, pool = np.array(quotas), placement["pool"]
    fair = placement["fairnessMultiple"] * pool / len(quotas)
    misses = [
        abs(quotas.sum() - pool),
        (np.array(placement["floors"]) - quotas).max(),
        (quotas - np.minimum(placement["caps"], fair)).max(),
    ]
    return bool(max(misses) <= 1e-9 * pool)


def timed_solver(solver, placement, pipe):
    before = time.perf_counter()
    quotas, note = solver(placement)
    times = [time.perf_counter() - before]
    while sum(times) < SPAN:
        before = time.perf_counter()
        solver(placement)
        times.append(time.perf_counter() - before)
    result = {
        "objective": float(np.dot(quotas, placement["yields"])),
        "isWithin": is_within(placement, quotas),
        "note": note,
    }
    pipe.send({"ms": 1000 * statistics.median(times), "result": result})


def patiently(solver, placements):
    """Each placement in a process of its own, given up when patience ends; larger ones are then not tried."""
    found = []
    for placement in placements:
        if None in found:
            found.append(None)
            continue
        here, there = multiprocessing.Pipe(duplex=False)
        process = multiprocessing.Process(target=timed_solver, args=(solver, placement, there))
        process.start()
        there.close()
        try:
            found.append(here.recv() if here.poll(PATIENCE) else None)
        except EOFError:
            found.append(None)
        process.kill()
        process.join()
    return found


def main():
    inputs = json.load(sys.stdin)
    series, placements = inputs["series"], inputs["placements"]
    tables = [(np.array(one["rows"]), np.array(one["actuals"])) for one in inputs["tables"]]
    json.dump(
        {
            "smoothings": [median(lambda: squares(one)) for one in series],
            "seasons": [median(lambda: factors(one)) for one in series],
            "forests": [median(lambda: unseen_fit(*one)) for one in tables],
            "simulation": median(lambda: simulated(inputs["team"], inputs["settings"])),
            "highs": patiently(with_highs, placements),
            "slsqp": patiently(with_slsqp, placements),
        },
        sys.stdout,
    )


main()
