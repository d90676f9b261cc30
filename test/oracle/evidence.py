"""A second opinion on the statistical functions: references made by other people's libraries, or in exact fractions.

Holt-Winters is the exception: no library fits it well enough, so its recursion is written again here and its least sum
of squares is sought from many starts with scipy's least_squares. It is sought twice, with a trend that may follow as
fast as it likes and with one that follows no faster than the level (as statsmodels has it), and a series stands here
only if both find the same. The answers are the expected values of test/functions/evidence-unseen.test.ts.

    python3 test/oracle/evidence.py > test/cases/unseen-evidence.json && npx prettier --write test/cases/unseen-evidence.json

Needs python3-statsmodels, python3-sklearn, python3-scipy and python3-numpy.
"""

import json
import math
import platform
import random
from fractions import Fraction as F

import numpy as np
import scipy
import sklearn
import statsmodels
import statsmodels.api as sm
from scipy.optimize import least_squares, linprog
from scipy.stats import beta, norm
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.preprocessing import StandardScaler
from statsmodels.tsa.seasonal import seasonal_decompose

CHANCE = np.random.default_rng(20261121)
PICK = random.Random(20261121)
QUARTERS = [0.85, 0.95, 1, 1.2]
MONTHS = [0.7, 0.8, 1, 0.9, 0.95, 1.2, 0.9, 0.7, 1.1, 1.05, 1.2, 1.5]


def digits(value, count=6):
    return float(f"%.{count}g" % value)


def series(count, level, trend, season, noise):
    factors = np.array(season) / np.mean(season)
    at = np.arange(count)
    values = (level + trend * (at + 1)) * factors[at % len(season)]
    return [digits(v) for v in values * (1 + noise * CHANCE.standard_normal(count))]


def wandering(count, level, step):
    """A level that walks at random: the best smoothing follows it at once."""
    walk = level * np.exp(np.cumsum(step * CHANCE.standard_normal(count)))
    return [digits(v) for v in walk * np.resize(QUARTERS, count) * (1 + 0.01 * CHANCE.standard_normal(count))]


# Holt-Winters

def smoothed(values, m, alpha, slope, gamma, level, trend, season):
    season, misses = list(season), []
    for place, value in enumerate(values):
        factor, expected = season[place % m], level + trend
        misses.append(value - expected * factor)
        new = alpha * value / factor + (1 - alpha) * expected
        trend = slope * (new - level) + (1 - slope) * trend
        level = new
        season[place % m] = gamma * value / expected + (1 - gamma) * factor
    ahead = [(level + (h + 1) * trend) * season[(len(values) + h) % m] for h in range(2 * m)]
    return misses, ahead


def best_smoothing(values, m, trend_follows_level):
    scale = float(np.mean(values))
    scaled = [value / scale for value in values]
    factors = factors_of(scaled, m)
    calm = [value / factors[place % m] for place, value in enumerate(scaled)]
    trend, level = np.polyfit(np.arange(1, len(calm) + 1), calm, 1)

    def read(at):
        slope = at[0] * at[1] if trend_follows_level else at[1]
        return (at[0], slope, (1 - at[0]) * at[2], at[3], at[4], at[5:])

    def misses(at):
        return np.nan_to_num(smoothed(scaled, m, *read(at))[0], nan=1e3, posinf=1e3, neginf=-1e3)

    bounds = ([0, 0, 0, 1e-6, -np.inf] + [1e-3] * m, [1, 1, 1] + [np.inf] * (2 + m))
    starts = [
        [a, b, g, max(level, 0.05), trend, *factors]
        for a in (0.02, 0.3, 0.7)
        for b in (0.01, 0.3)
        for g in (0.01, 0.3, 0.8)
    ]
    found = min(
        (
            least_squares(misses, s, bounds=bounds, xtol=1e-12, ftol=1e-12, gtol=1e-12, max_nfev=150)
            for s in starts
        ),
        key=lambda one: one.cost,
    )
    ahead = smoothed(scaled, m, *read(found.x))[1]
    return 2 * found.cost * scale**2, [value * scale for value in ahead]


def smoothings():
    for name, values, m in [
        ("quarters in dollars", series(16, 1e6, 2e4, QUARTERS, 0.04), 4),
        ("quarters, falling", series(20, 1000, -20, QUARTERS, 0.03), 4),
        ("quarters, strong trend", series(20, 100, 40, QUARTERS, 0.05), 4),
        ("quarters, tens of millions", series(40, 1e7, 1e5, [0.6, 0.9, 1.1, 1.4], 0.06), 4),
        ("quarters, thousandths", series(28, 1e-3, 1e-5, QUARTERS, 0.04), 4),
        ("quarters, hardly a season", series(24, 300, 2, [1, 1.01, 0.99, 1], 0.02), 4),
        ("quarters, noisy", series(32, 300, 5, QUARTERS, 0.2), 4),
        ("quarters, as few as can be", series(10, 500, 10, QUARTERS, 0.03), 4),
        ("quarters, a level that wanders", wandering(32, 250000, 0.06), 4),
        ("months", series(48, 50, 1.2, MONTHS, 0.08), 12),
        ("months, three years and a bit", series(38, 2e5, 900, MONTHS, 0.03), 12),
        ("halves", series(18, 80, 1, [0.8, 1.2], 0.05), 2),
        ("thirds", series(21, 80, 1, [0.8, 1, 1.2], 0.05), 3),
        ("days of a week", series(42, 1200, 4, [1.1, 1.2, 1.2, 1.1, 1.1, 0.8, 0.5], 0.07), 7),
    ]:
        squares, ahead = best_smoothing(values, m, False)
        others, likewise = best_smoothing(values, m, True)
        agree = max(abs(a / b - 1) for a, b in zip(ahead, likewise)) < 1e-4
        assert agree and abs(squares / others - 1) < 1e-4, name
        yield {"name": name, "series": values, "season": m, "squares": squares, "forecast": ahead}


# Seasons

def factors_of(values, m):
    factors = seasonal_decompose(values, model="multiplicative", period=m).seasonal[:m]
    return [float(v) for v in factors / np.mean(factors)]


def seasons():
    for m in (2, 3, 4, 5, 7, 12):
        for count in (2 * m, 3 * m - 1, 5 * m + 1):
            level = 10.0 ** CHANCE.integers(-3, 8)
            values = series(count, level, level * 0.02, CHANCE.uniform(0.6, 1.4, m), 0.1)
            yield {"name": f"{count} values by {m}", "series": values, "season": m, "factors": factors_of(values, m)}


# Regressions

def table(rows, columns, scales):
    return np.array([[digits(v, 5) for v in row] for row in CHANCE.standard_normal((rows, columns)) * scales])


def regressions():
    tables = [
        ("one feature, three rows", table(3, 1, 1)),
        ("one row more than features", table(6, 4, 1) + 3),
        ("scales from 1e-6 to 1e8", table(15, 4, [1e-6, 1, 1e4, 1e8])),
        ("far from zero", table(12, 3, 1) + 1e5),
        ("two nearly alike", table(14, 3, 1)),
    ]
    for name, features in tables:
        if name == "two nearly alike":
            features[:, 2] = np.round(features[:, 0] + features[:, 2] * 1e-3, 9)
        aims = np.round(1e6 + 1e5 * (features / features.std(0)).sum(1) + 1e4 * CHANCE.standard_normal(len(features)))
        asked = np.array([[digits(v, 9) for v in row] for row in features[:2] * 1.1])
        yield regression(name, features, aims, asked, 0)
        yield regression(name, features, aims, asked, PICK.choice([0.1, 1, 25]))
    flat = table(8, 3, 1)
    flat[:, 1] = 7.25
    twice = table(8, 3, 1)
    twice[:, 2] = 2 * twice[:, 0] + 1
    wide = table(4, 6, 1)
    for name, features in (("one never changes", flat), ("one follows", twice), ("fewer rows than features", wide)):
        yield regression(name, features, np.round(100 + 50 * features[:, 0]), features[:2] + 0.5, 2)


def regression(name, features, aims, asked, ridge):
    scaler = StandardScaler().fit(features)
    if ridge == 0:
        known, new = (sm.add_constant(scaler.transform(one), has_constant="add") for one in (features, asked))
        said = sm.OLS(aims, known).fit().predict(new)
    else:
        said = Ridge(alpha=ridge, solver="svd").fit(scaler.transform(features), aims).predict(scaler.transform(asked))
    return {
        "name": f"{name}, ridge {ridge}",
        "features": features.tolist(),
        "actuals": aims.tolist(),
        "newFeatures": asked.tolist(),
        "ridge": ridge,
        "predictions": said.tolist(),
    }


# Forests: the mean of eight seeds may miss the mean of scikit-learn's twenty by five standard errors of their difference.

def forests():
    for name, rows, columns, aim, noise in [
        ("linear", 50, 6, lambda x: 10 * x[:, 0] + 2 * x[:, 1], 0.5),
        ("steps and a cube", 60, 6, lambda x: np.where(x[:, 2] > 0.5, 8, 0) + 5 * x[:, 3] ** 3, 0.5),
        ("noise", 40, 6, lambda x: 0 * x[:, 0], 1),
        ("few levels", 50, 5, lambda x: 3 * np.round(4 * x[:, 1]) - np.round(4 * x[:, 4]), 0.5),
        ("two alike in weight", 40, 3, lambda x: x[:, 0] + x[:, 1], 0.05),
    ]:
        features = CHANCE.uniform(0, 1, (rows, columns)).round(3)
        if name == "few levels":
            features = np.round(4 * features)
        aims = (aim(features) + noise * CHANCE.standard_normal(rows)).round(3)
        grown = [RandomForestRegressor(100, random_state=s).fit(features, aims) for s in range(20)]
        shares = np.array([one.feature_importances_ for one in grown])
        within = 5 * shares.std(0) * math.sqrt(1 / 8 + 1 / 20)
        yield {
            "name": name,
            "features": features.tolist(),
            "actuals": aims.tolist(),
            "importances": shares.mean(0).tolist(),
            "within": within.tolist(),
        }


# Optima, in exact fractions, the linear programme of scipy beside them

def optimum(pool, yields, floors, caps, multiple):
    exact = lambda number: F(str(number))
    fair = exact(multiple) * exact(pool) / len(yields)
    low = [exact(0 if floor == "" else floor) for floor in floors]
    high = [fair if cap == "" else min(exact(cap), fair) for cap in caps]
    if any(l > h for l, h in zip(low, high)):
        return "crossed", None, None
    if sum(low) > exact(pool):
        return "floors", None, None
    if sum(high) < exact(pool):
        return "caps", None, None
    amounts, rest = low[:], exact(pool) - sum(low)
    for at in sorted(range(len(yields)), key=lambda at: -exact(yields[at])):
        more = min(rest, high[at] - low[at])
        amounts[at] += more
        rest -= more
    objective = sum(exact(y) * a for y, a in zip(yields, amounts))
    solved = linprog(
        [-y for y in yields],
        A_eq=[[1] * len(yields)],
        b_eq=[pool],
        bounds=[(float(l), float(h)) for l, h in zip(low, high)],
        method="highs",
    )
    assert solved.status != 0 or abs(-solved.fun - float(objective)) <= 1e-7 * max(1, abs(float(objective)))
    return "none", float(objective), [float(a) for a in amounts]


def optima():
    wanted = {"none": 18, "crossed": 3, "floors": 3, "caps": 3}
    while any(wanted.values()):
        count = PICK.choice([1, 2, 3, 4, 6, 12, 40])
        pool = PICK.choice([0, 1, 1000, 999999.99, 5 * 10**7])
        mean = pool / count
        yields = [round(PICK.uniform(-0.05, 0.5), PICK.choice([1, 4])) for _ in range(count)]
        floors = [PICK.choice(["", 0, round(mean * PICK.uniform(0, 1.2), 2)]) for _ in range(count)]
        caps = [PICK.choice(["", round(mean * PICK.uniform(0.6, 2.5), 2)]) for _ in range(count)]
        if PICK.random() < 0.2 and floors[0] != "":
            caps[0] = floors[0]
        multiple = PICK.choice([1, 1.5, 2, 3])
        clash, objective, amounts = optimum(pool, yields, floors, caps, multiple)
        if wanted[clash] == 0 or (pool == 0 and clash == "none" and wanted["none"] < 16):
            continue
        wanted[clash] -= 1
        yield {
            "name": f"{count} of {pool:g}, {multiple} times the mean: {clash}",
            "asked": [pool, yields, floors, caps, multiple],
            "clash": clash,
            "objective": objective,
            "amounts": amounts if len(set(yields)) == count else None,
        }


# Intervals, chances, spreads

def intervals():
    for reps in (1, 2, 5, 12, 47, 365, 5000):
        for hits in sorted({0, 1, reps // 3, reps - 1, reps}):
            for confidence in (0.5, 0.9, 0.999):
                beyond = (1 - confidence) / 2
                low = 0 if hits == 0 else float(beta.ppf(beyond, hits, reps - hits + 1))
                high = 1 if hits == reps else float(beta.ppf(1 - beyond, hits + 1, reps - hits))
                yield [hits, reps, confidence, low, high]


def chances():
    for count, correlation in [(1, 0), (2, 0), (2, 1), (2, -1), (3, -0.5), (3, -0.2), (12, 0), (12, 0.25), (12, 1), (60, 0.1)]:
        for spread in (0, 0.25, None):
            quotas = [PICK.choice([0, 350000, 600000, 1234567.89]) for _ in range(count)]
            means = [round(PICK.uniform(0.85, 1.2), 3) for _ in range(count)]
            deviations = [round(PICK.uniform(0, 0.5), 2) if spread is None else spread for _ in range(count)]
            exact = lambda numbers: [F(str(number)) for number in numbers]
            money = [q * d for q, d in zip(exact(quotas), exact(deviations))]
            rho = F(str(correlation))
            variance = (1 - rho) * sum(m * m for m in money) + rho * sum(money) ** 2
            above = sum(q * m for q, m in zip(exact(quotas), exact(means))) - sum(exact(quotas))
            chance = float(above >= 0) if variance == 0 else float(norm.cdf(float(above) / math.sqrt(variance)))
            yield {"quotas": quotas, "means": means, "deviations": deviations, "correlation": correlation, "chance": chance}


def spreads():
    for name, values in [
        ("one", [0.1]),
        ("one of two", [0, 3]),
        ("thirds", [0.1, 0.2, 0.3]),
        ("most have nothing", [0] * 9 + [1e-9]),
        ("equal, not exact in binary", [0.1] * 7),
        ("dollars and cents", [digits(PICK.lognormvariate(13, 0.5), 9) for _ in range(40)]),
        ("squares beyond a number", [3e200, 1e200, 2e200]),
        ("squares below a number", [3e-200, 1e-200, 2e-200]),
    ]:
        # A float is a fraction too: the exact one, for the index of what the function is given.
        exact = sorted(F(value) for value in values)
        count, whole, squares = len(exact), sum(exact), sum(value * value for value in exact)
        ranked = sum((2 * place + 1 - count) * value for place, value in enumerate(exact))
        relative = squares * count / whole**2 - 1
        yield {
            "name": name,
            "values": values,
            "gini": float(ranked / (count * whole)),
            "jain": float(whole**2 / (count * squares)),
            "balance": 1 - math.sqrt(relative),
        }


print(
    json.dumps(
        {
            "madeBy": "test/oracle/evidence.py with Python %s, numpy %s, scipy %s, statsmodels %s, scikit-learn %s"
            % (platform.python_version(), np.__version__, scipy.__version__, statsmodels.__version__, sklearn.__version__),
            "smoothings": list(smoothings()),
            "seasons": list(seasons()),
            "regressions": list(regressions()),
            "forests": list(forests()),
            "optima": list(optima()),
            "intervals": list(intervals()),
            "chances": list(chances()),
            "spreads": list(spreads()),
        }
    )
)
