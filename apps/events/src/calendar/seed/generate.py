"""Writes calendar-days.json: the days on which the countries of the programme do not work or keep a feast.

Run with `holidays` 0.108 (PyPI) when a year is to be added: python3 generate.py 2021 2032
Each entry is one name of one country with all its dates. Dates of the Islamic calendar are calculated and may move by a day, so the
day after is marked too. A person looks over the difference before it is committed.
"""

import datetime
import json
import pathlib
import sys

import holidays

REGION = ["RS", "BA", "ME", "MK", "AL", "XK", "HR"]
OTHERS = ["AT", "BG", "CZ", "DE", "FR", "GR", "HU", "IT", "NL", "RO", "SI", "SK", "TR"]
SUBDIVISIONS = {"BA": ["BIH", "SRP", "BRC"]}
RELIGIOUS = {"catholic", "orthodox", "islamic", "hebrew"}
OWN_LANGUAGE = {"RS": "sr", "BA": "bs", "ME": "cnr", "MK": "mk", "AL": "sq", "XK": "sq", "HR": "hr"}
TAGS = {"sr": "sr-Cyrl", "it_IT": "it"}


def days_of(country, years, category, subdivision=None):
    """(date, names) of one category; names in English and in the language of the country."""
    own = OWN_LANGUAGE.get(country) or holidays.country_holidays(country).default_language
    tables = {
        tag: holidays.country_holidays(
            country, years=years, language=language, categories=(category,), subdiv=subdivision
        )
        for tag, language in [("en", "en_US"), (TAGS.get(own, own), own)]
    }
    own_tag = TAGS.get(own, own)
    known = {}
    for date, english in tables["en"].items():
        # Where a date has several names, each language sorts them in its own way: the pairs are learned from the other dates.
        if "; " not in english:
            known.setdefault(english, tables[own_tag][date])
    for date in sorted(tables["en"]):
        for english in tables["en"][date].split("; "):
            local = known.get(english) or known.get(without_suffix(english))
            yield date, names_of(british(english), own_tag, local)


def names_of(english, tag, local):
    if local is None:
        return {"en": english}
    latin = {"sr-Latn": in_latin(local)} if tag == "sr-Cyrl" else {}
    return {"en": english, **latin, tag: local}


def british(english):
    return english.replace("Labor", "Labour")


def in_latin(cyrillic):
    return "".join(LATIN.get(letter, LATIN.get(letter.lower(), letter).capitalize()) for letter in cyrillic)


LATIN = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(),
    )
)


def without_suffix(english):
    return english.partition(" (")[0]


def kind_of(category):
    if category == "public":
        return "public"
    return "religious" if category in RELIGIOUS else "community"


def without_note(names):
    """The notes say `(estimated)` in each language, alone or after a comma."""
    return {tag: cleaned(text) for tag, text in names.items()}


def cleaned(text):
    head, _, note = text.partition(" (")
    notes = [one.strip() for one in note.rstrip(")").split(",") if one.strip()]
    kept = [one for one in notes if one not in ESTIMATED]
    return f"{head} ({', '.join(kept)})" if kept else head


ESTIMATED = {"estimated", "процењено", "procijenjeno", "проценето", "i vlerësuar", "e vlerësuar", "procjena", "tahmini"}


def entries(years):
    found = {}
    for country in REGION + OTHERS:
        categories = ["public"]
        if country in REGION:
            offered = holidays.country_holidays(country).supported_categories
            categories += [one for one in offered if one not in ("public", "workday")]
        for category in categories:
            for date, names in days_of(country, years, category):
                add(found, country, None, kind_of(category), date, names)
        for subdivision in SUBDIVISIONS.get(country, []):
            common = {(date, names["en"]) for date, names in days_of(country, years, "public")}
            for date, names in days_of(country, years, "public", subdivision):
                if (date, names["en"]) not in common:
                    add(found, country, f"{country}-{subdivision}", "public", date, names)
    return found


def add(found, country, subdivision, kind, date, names):
    likely = "estimated" in names["en"]
    clean = without_note(names) if likely else names
    key = json.dumps([country, subdivision, kind, likely, clean["en"]], ensure_ascii=False)
    entry = found.setdefault(
        key,
        {
            "country": country,
            "subdivision": subdivision,
            "kind": kind,
            "certainty": "likely" if likely else "certain",
            "names": clean,
            "dates": set(),
        },
    )
    entry["dates"].add(date.isoformat())
    if likely:
        entry["dates"].add((date + datetime.timedelta(days=1)).isoformat())


def corrected(found, years):
    """What the library has otherwise than the laws; official-days.spec.ts compares both."""
    sunday = 6
    # Montenegro: Njegoš Day has two days, as its other state holidays have, and one more where one of them is a Sunday.
    names = {key: names_in(found, "ME", None, key) for key in ("Njegos Day", "Njegos Day (observed)")}
    for year in years:
        if year < 2022:
            continue
        both = [datetime.date(year, 11, 13), datetime.date(year, 11, 14)]
        add(found, "ME", None, "public", both[1], names["Njegos Day"])
        if any(day.weekday() == sunday for day in both):
            add(found, "ME", None, "public", datetime.date(year, 11, 15), names["Njegos Day (observed)"])
    # Federation of Bosnia and Herzegovina: 3 January is free where 1 or 2 January is a Sunday, as in the rest of the country.
    observed = names_in(found, "BA", "BA-SRP", "New Year's Day (observed)")
    for year in years:
        if any(datetime.date(year, 1, day).weekday() == sunday for day in (1, 2)):
            add(found, "BA", "BA-BIH", "public", datetime.date(year, 1, 3), observed)
    return found


def names_in(found, country, subdivision, english):
    return next(
        entry["names"]
        for entry in found.values()
        if (entry["country"], entry["subdivision"], entry["names"]["en"]) == (country, subdivision, english)
    )


def main():
    first, last = int(sys.argv[1]), int(sys.argv[2])
    years = range(first, last + 1)
    found = corrected(entries(years), years)
    rows = [{**entry, "dates": sorted(entry["dates"])} for entry in found.values()]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    target = pathlib.Path(__file__).with_name("calendar-days.json")
    target.write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    print(f"{len(rows)} names, {sum(len(row['dates']) for row in rows)} days, {target.stat().st_size} bytes")


main()
