import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pytest
from hypothesis import given, settings

from exchange.page.reading import Page, read
from instances_plan import named, plan, plan_for_a_beginner
from liftwright.coaching.screening import NOT_MEDICAL_ADVICE
from liftwright.evidence import finding, source
from liftwright.exchange.plan_html import as_html
from liftwright.planner.plan import Plan
from plan_strategies import plans

ENOUGH_CONTRAST = 4.5
HEADINGS = ("h1", "h2", "h3", "h4", "h5")
EVIL = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><script>alert(1)</script>",
    "javascript:alert(1)",
    "<!-- -->&lt;b&gt;",
    "]]><svg onload=alert(1)>",
    "\x00\x1b[31m\ud800",
]
PLANS = {"in full": plan(), "for a beginner": plan_for_a_beginner()}


def style(html: str) -> str:
    found = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert found
    return found[1]


def assert_inert(page: Page) -> None:
    assert page.faults == []
    assert not page.named("script", "img", "iframe", "object", "embed", "link", "base")
    for element in page.elements:
        assert "style" not in element.attributes
        assert "src" not in element.attributes
        assert not any(name.startswith("on") for name in element.attributes)
    for link in page.named("a"):
        assert link.attributes["href"].startswith(("#", "https://doi.org/"))


@pytest.fixture(scope="module", params=PLANS)
def page(request: pytest.FixtureRequest) -> Page:
    return read(as_html(PLANS[request.param]))


@pytest.mark.parametrize("evil", EVIL)
def test_no_text_becomes_part_of_the_page(evil: str) -> None:
    assert_inert(read(as_html(named(evil, evil))))


@settings(max_examples=20)
@given(plans())
def test_every_plan_makes_an_inert_page(made: Plan) -> None:
    assert_inert(read(as_html(made)))


def test_the_page_loads_nothing() -> None:
    html = as_html(plan())

    assert "url(" not in style(html)
    assert "@import" not in style(html)
    assert set(re.findall(r"url\([^)]*\)", html)) == {"url(#ways)"}


def test_its_policy_allows_its_own_style_and_nothing_else(page: Page) -> None:
    metas = [it.attributes for it in page.named("meta")]
    policy = next(it["content"] for it in metas if "http-equiv" in it)
    digest = b64encode(sha256(page.named("style")[0].text.encode()).digest()).decode()

    assert policy.startswith("default-src 'none'; ")
    assert f"style-src 'sha256-{digest}'" in policy


def test_it_has_landmarks_and_one_title(page: Page) -> None:
    for name in ("main", "nav", "footer", "h1", "title"):
        assert len(page.named(name)) == 1
    assert page.named("html")[0].attributes["lang"] == "en"


def test_headings_never_skip_a_level(page: Page) -> None:
    levels = [int(it.name[1]) for it in page.named(*HEADINGS)]

    assert levels[0] == 1
    assert all(b - a <= 1 for a, b in pairwise(levels))


def test_every_table_has_a_caption_and_headers(page: Page) -> None:
    for name in ("caption", "thead"):
        assert len(page.named(name)) == len(page.named("table"))
    for cell in page.named("th"):
        assert {"scope", "role"} & set(cell.attributes)


def test_drawings_say_what_they_show_or_hide(page: Page) -> None:
    assert page.named("svg")
    for drawing in page.named("svg"):
        said = drawing.attributes.get("aria-label")
        assert said or drawing.attributes.get("aria-hidden") == "true"


def test_places_are_unique_and_links_lead_somewhere(page: Page) -> None:
    places = [it.attributes["id"] for it in page.elements if "id" in it.attributes]
    links = [it.attributes["href"] for it in page.named("a")]
    labels = [
        it.attributes["aria-labelledby"]
        for it in page.elements
        if "aria-labelledby" in it.attributes
    ]

    assert len(places) == len(set(places))
    assert {it[1:] for it in links if it.startswith("#")} <= set(places)
    assert set(labels) <= set(places)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_letters_stand_out_from_their_ground(scheme: str) -> None:
    blocks = re.findall(r":root \{(.*?)\}", style(as_html(plan())), re.DOTALL)
    block = blocks[("light", "dark", "print").index(scheme)]
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block))

    for letters in ("ink", "muted", "size", "strength", "good", "link"):
        for ground in ("paper", "card"):
            found = contrast(colours[letters], colours[ground])
            assert found >= ENOUGH_CONTRAST, (letters, ground, found)
    assert contrast(colours["alarm"], colours["alarm-soft"]) >= ENOUGH_CONTRAST
    assert contrast(colours["ink"], colours["alarm-soft"]) >= ENOUGH_CONTRAST


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def test_it_says_what_the_plan_says() -> None:
    text = read(as_html(plan())).named("main")[0].text

    for words in (
        "Proven best",
        "Back squat",
        "255 lb",
        "45 + 35 + 25 a side",
        "3 in reserve",
        "rest 3\N{EN DASH}5 min",
        "Brace before you descend",
        "You put the squat first",
        "The calves are trained once a week",
        "Easier week",
        "Protein: about 134 g a day",
        "Attempts on the day",
        NOT_MEDICAL_ADVICE,
    ):
        assert words in text, words


def test_a_flagged_person_reads_the_warning_before_the_plan() -> None:
    text = as_html(plan_for_a_beginner())

    assert text.index("Before you start") < text.index("Your week (")
    assert "Before you start" not in as_html(plan())


def test_sources_have_their_doi() -> None:
    sources = map(source, finding("volume.strength.curve").sources)
    doi = next(it.doi for it in sources if it.doi)

    assert f'href="https://doi.org/{doi}"' in as_html(plan())


def test_the_same_plan_is_the_same_page() -> None:
    assert as_html(plan()) == as_html(plan())


def test_a_plan_of_nothing_is_still_a_page() -> None:
    made = plan_for_a_beginner()
    empty = replace(
        made,
        program=replace(made.program, weeks=()),
        weekly_sets={},
        screening=None,
    )

    assert_inert(read(as_html(empty)))
