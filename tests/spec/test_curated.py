"""What the spec files of this repository hold beyond what the language asks for."""

from codegen.spec import load_specs
from codegen.spec.model import Action, Field, Service
from codegen.spec.models import reachable
from tests.spec.support import SPECS

ACTIONS = [
    (service, action) for _, service in load_specs(SPECS).services() for action in service.actions
]


def all_fields(service: Service, action: Action) -> list[tuple[str, Field]]:
    """Return an action's fields, those of nested models included, each with its owner."""
    models = {model.name: model for model in (*service.models, *action.models)}
    own = [*action.request.fields, *action.response.fields]
    nested = sorted(reachable(own, models))
    return [
        *((action.name, field) for field in own),
        *((name, field) for name in nested for field in models[name].fields),
    ]


def test_all_actions_are_there() -> None:
    """The three services are covered whole."""
    counts: dict[str, int] = {}
    for service, _ in ACTIONS:
        counts[service.name] = counts.get(service.name, 0) + 1
    assert counts == {"live": 121, "trtc": 58, "rtc": 50}


def test_fields_of_tasks_are_described() -> None:
    """Whoever starts, changes, describes or stops something is told what every field means."""
    silent = [
        f"{action.name}: {owner}.{field.wire}"
        for service, action in ACTIONS
        if action.task
        for owner, field in all_fields(service, action)
        if not field.doc
    ]
    assert silent == []


def test_keys_are_secret() -> None:
    """No field whose name says that it is a key is printed."""
    keys = ("UserSig", "SecretKey", "AccessKey", "PrivateMapKey", "APIKey", "AuthKey", "PrivateKey")
    plain = [
        f"{action.name}: {owner}.{field.wire}"
        for service, action in ACTIONS
        for owner, field in all_fields(service, action)
        if field.wire.endswith(keys) and str(field.type) == "string" and not field.secret
    ]
    assert plain == []
