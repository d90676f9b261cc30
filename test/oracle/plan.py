"""A second opinion on the quota plan: the method written again, in exact fractions, by another road.

It shares nothing with the engine: bounds are met in rounds of re-sharing instead of by a sweep, and nothing is rounded
before the last step. Its answers are the expected values of test/engine/plan-oracle.test.ts.

    python3 test/oracle/plan.py templates/segmented-48-reps.json > test/oracle/segmented-48-reps.json
"""

import json
import sys
from datetime import date, timedelta
from fractions import Fraction as F

SHIPPED = {
    "Standard": [0.25, 0.5, 0.75, 1],
    "AE": [0, 0, 0.25, 0.5, 0.75, 1],
    "SDR": [0.25, 0.5, 0.75, 1],
    "AM": [0, 0.5, 1],
    "Experienced": [0.5, 0.75, 1],
}
FACTORS = ["accountDensity", "marketMaturity", "historicalPerformance", "competitiveOpenness"]


def exact(number):
    """A number as it is written in the file, not as a binary float holds it."""
    return F(str(number))


def day(text):
    return date.fromisoformat(text)


def month_end(year, month):
    return date(year + (month == 12), month % 12 + 1, 1) - timedelta(days=1)


def people_of(model):
    leavers = {one["rep"]: one for one in model.get("leavers", [])}
    for rep in model["roster"]:
        leaver = leavers.get(rep["id"])
        last = leaver["lastDay"] if leaver else rep.get("endDate") or None
        yield {**rep, "last": last, "slips": False}
        if leaver and leaver.get("backfillAfterMonths") is not None:
            after = day(leaver["lastDay"]) + timedelta(days=1)
            months = after.month - 1 + leaver["backfillAfterMonths"]
            year, month = after.year + months // 12, months % 12 + 1
            start = date(year, month, min(after.day, month_end(year, month).day))
            yield {
                **rep,
                "id": rep["id"] + "-backfill",
                "startDate": start.isoformat(),
                "last": None,
                "previousBookings": None,
                "slips": True,
            }
    for hire in model.get("hires", []):
        yield {**hire, "last": None, "previousBookings": None, "slips": True}


def schedule_of(model, rep):
    named = {**SHIPPED, **{ramp["name"]: ramp["shares"] for ramp in model.get("ramps", [])}}
    if rep.get("ramp") in named:
        return named[rep["ramp"]]
    for segment in (rep["segment"], ""):
        for ramp in model.get("ramps", []):
            if ramp.get("role") == rep["role"] and ramp.get("segment", "") == segment:
                return ramp["shares"]
    return named["Standard"]


def carried(model, rep, year, month, late=0):
    """The share of full quota in one calendar month."""
    if rep["last"] and day(rep["last"]) < month_end(year, month):
        return F(0)
    start = day(rep["startDate"])
    tenure = (year - start.year) * 12 + month - start.month + 1 - late
    shares = schedule_of(model, rep)
    return exact(shares[min(tenure, len(shares)) - 1]) if tenure >= 1 else F(0)


def months_of(model, rep, offset=0):
    first = day(model["calendar"]["fiscalYearStart"])
    said = model["allocation"]
    slip, late = exact(said.get("slipShare", 0)), said.get("slipMonths", 0)
    if not rep["slips"] or offset:
        slip = F(0)
    for place in range(offset, offset + 12):
        index = first.year * 12 + first.month - 1 + place
        year, month = index // 12, index % 12 + 1
        on_time = carried(model, rep, year, month)
        delayed = carried(model, rep, year, month, late)
        yield (on_time * (1 - slip) + delayed * slip) * exact(rep.get("capacity", 1))


def weights_of(model):
    factor_weights = model.get("factorWeights", {})
    score = {
        one["id"]: sum(exact(one["scores"][f]) * exact(factor_weights.get(f, 1)) for f in FACTORS)
        for one in model["territories"]
    }
    by_segment = model["method"] == "SEGMENT_BLENDED"
    low, high = (exact(model["allocation"][key]) for key in ("minWeight", "maxWeight"))
    for one in model["territories"]:
        peers = sorted(
            score[other["id"]]
            for other in model["territories"]
            if not by_segment or other["segment"] == one["segment"]
        )
        middle = (peers[len(peers) // 2] + peers[(len(peers) - 1) // 2]) / 2
        yield one["id"], min(max(score[one["id"]] / middle, low), high)


def by_largest_remainder(amounts, step, whole, weights, ids):
    """Whole steps that make the whole: ties to the larger weight, then to the smaller id."""
    units = whole / step
    assert units.denominator == 1, "the whole is no multiple of the step"
    floors = [amount / step // 1 for amount in amounts]
    left = int(units - sum(floors))
    order = sorted(
        range(len(amounts)),
        key=lambda row: (-(amounts[row] / step - floors[row]), -weights[row], ids[row]),
    )
    for row in order[:left]:
        floors[row] += 1
    return [floor * step for floor in floors]


def within_bounds(pool, weights, floors, caps):
    """Shares in rounds: whoever is furthest on the wrong side together is held, the rest is shared anew."""
    fixed = {}
    while True:
        free = [row for row in range(len(weights)) if row not in fixed]
        rest = pool - sum(fixed.values())
        whole = sum(weights[row] for row in free)
        share = {row: rest * weights[row] / whole for row in free}
        low = {row: floors[row] for row in free if share[row] < floors[row]}
        high = {row: caps[row] for row in free if caps[row] is not None and share[row] > caps[row]}
        if not low and not high:
            return [fixed.get(row, share.get(row)) for row in range(len(weights))]
        lacking = sum(floor - share[row] for row, floor in low.items())
        beyond = sum(share[row] - cap for row, cap in high.items())
        if lacking >= beyond:
            fixed.update(low)
        if beyond >= lacking:
            fixed.update(high)


def mix_of(model):
    if model.get("revenueMix"):
        return [(one["revenueType"], one["role"], exact(one["share"])) for one in model["revenueMix"]]
    has_am = any(rep["role"] == "AM" for rep in [*model["roster"], *model.get("hires", [])])
    keeper = "AM" if has_am else "AE"
    return [("NEW_BUSINESS", "AE", F(1)), ("EXPANSION", keeper, F(1)), ("RENEWAL", keeper, F(1))]


def pools_of(model, step):
    buffer = exact(model["allocation"]["coverageBuffer"])
    by_segment = model["method"] == "SEGMENT_BLENDED"
    parts = {}
    for target in model["targets"]:
        for kind, role, share in mix_of(model):
            if kind == target["revenueType"] and share > 0:
                key = (role, target["segment"] if by_segment else "")
                name = (f"{role} · {key[1]}" if by_segment else role) + " " + kind
                before = parts.get(name, (key, F(0)))[1]
                parts[name] = (key, before + exact(target["amount"]) * share)
    whole = sum(amount for _key, amount in parts.values())
    pool = whole * buffer
    amounts = [amount * buffer for _key, amount in parts.values()]
    rounded = by_largest_remainder(
        amounts, step, pool, [amount for _key, amount in parts.values()], list(parts)
    )
    pools = {}
    for (key, _amount), part in zip(parts.values(), rounded):
        pools[key] = pools.get(key, 0) + part
    return pools


def productivity_of(model, rep):
    before = sum(months_of(model, rep, -12)) / 12
    if rep["previousBookings"] is not None and before >= exact(rep.get("capacity", 1)) / 4:
        return exact(rep["previousBookings"]) / before
    for segment in (rep["segment"], ""):
        for one in model["productivity"]:
            if one["role"] == rep["role"] and one.get("segment", "") == segment:
                rate = one.get("winRate")
                return exact(one["amount"]) * (1 if rate is None else exact(rate))
    raise ValueError(f"no productivity for {rep['id']}")


def plan(model):
    said = model["allocation"]
    step, alpha = exact(said["roundingStep"]), exact(said["blendShare"])
    by_segment = model["method"] == "SEGMENT_BLENDED"
    weights = dict(weights_of(model))
    tiers = {one["name"]: exact(one["multiplier"]) for one in model.get("tiers", [])}
    bounds = {one["rep"]: one for one in model.get("bounds", [])}
    people = [rep for rep in people_of(model) if rep["role"] in ("AE", "AM")]
    rows = {}
    for (role, segment), pool in pools_of(model, step).items():
        reps = [
            rep
            for rep in people
            if rep["role"] == role and (not by_segment or rep["segment"] == segment)
        ]
        ids = [rep["id"] for rep in reps]
        capacity = [sum(months_of(model, rep)) / 12 for rep in reps]
        weight = [weights.get(rep["territory"], F(1)) for rep in reps]
        counted = [c * w * tiers.get(rep["tier"], F(1)) for c, w, rep in zip(capacity, weight, reps)]
        top_down = [pool * one / sum(counted) for one in counted]
        bottom_up = [c * productivity_of(model, rep) for c, rep in zip(capacity, reps)]
        mixed = [alpha * t + (1 - alpha) * b for t, b in zip(top_down, bottom_up)]
        blended = [pool * one / sum(mixed) for one in mixed]
        limit = lambda row, kind: bounds.get(ids[row], {}).get(kind)
        pins = [limit(row, "pin") for row in range(len(reps))]
        floors = [
            exact(pins[row]) if pins[row] is not None else -(-exact(limit(row, "floor") or 0) // step) * step
            for row in range(len(reps))
        ]
        caps = [
            exact(pins[row])
            if pins[row] is not None
            else None
            if limit(row, "cap") is None
            else exact(limit(row, "cap")) // step * step
            for row in range(len(reps))
        ]
        bounded = within_bounds(pool, blended, floors, caps)
        quotas = by_largest_remainder(bounded, step, pool, blended, ids)
        for row, rep in enumerate(reps):
            rows[rep["id"]] = {
                "capacity": float(capacity[row]),
                "weight": float(weight[row]),
                "topDown": float(top_down[row]),
                "bottomUp": float(bottom_up[row]),
                "blended": float(blended[row]),
                "bounded": float(bounded[row]),
                "quota": float(quotas[row]),
                "periods": periods_of(model, rep, quotas[row]),
            }
    return rows


def periods_of(model, rep, quota):
    said = model["allocation"]
    step = exact(said.get("periodStep") or said["roundingStep"])
    season = [exact(share) for share in model.get("seasonality", [])] or [F(1)]
    monthly = [season[place * len(season) // 12] * len(season) / 12 for place in range(12)]
    size = 1 if model["calendar"]["period"] == "month" else 3
    weighted = [share * there for share, there in zip(monthly, months_of(model, rep))]
    parts = [sum(weighted[place : place + size]) for place in range(0, 12, size)]
    whole = sum(parts)
    if whole == 0:
        parts = [sum(monthly[place : place + size]) for place in range(0, 12, size)]
        whole = sum(parts)
    amounts = [quota * part / whole for part in parts]
    places = list(range(len(parts)))
    return [float(one) for one in by_largest_remainder(amounts, step, quota, parts, places)]


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps(plan(json.load(file)), indent=2, ensure_ascii=False))
