"""Every known program is judged for the people whom it says it is for."""

import pytest

from liftwright.app.audited import audited_for
from liftwright.app.person_file import PersonFile
from liftwright.app.plan_request import plan_request
from liftwright.catalog import catalog
from liftwright.cli.person import world
from liftwright.evidence import finding
from liftwright.planner.audit import audit
from liftwright.programs import library


@pytest.mark.parametrize("name", library.names())
def test_a_known_program_is_judged_with_findings_behind_it(name: str) -> None:
    whom = audited_for(PersonFile(), library.read(name))
    found = audit(whom.program, plan_request(whom.person, world()), catalog())

    assert found.findings
    assert all(it.message for it in found.findings)
    for it in found.findings:
        assert all(finding(key).statement for key in it.findings)
    severities = [it.severity for it in found.findings]
    assert severities == sorted(severities, reverse=True)
