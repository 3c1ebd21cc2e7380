"""Nested objects are paired by the fields that lead to them, and placed where they are used."""

from __future__ import annotations

from codegen.sources.facts import TypeFacts
from codegen.spec.model import Model, Type
from tests.sources.merge.support import (
    action,
    action_of,
    field,
    group,
    merged,
    model,
    parameter,
    service_of,
    specs,
    told,
)

LAYOUT = """
    request: {Out?: Canvas}
    models:
      Canvas: {doc: Where it is drawn., fields: {Width?: {type: int32, doc: In pixels.}}}
    """


def own_model(found: object, name: str, action_name: str = "StartMix") -> Model:
    """Return a model of an action's file."""
    models = action_of(found, action_name).models  # type: ignore[arg-type]
    return next(each for each in models if each.name == name)


def test_a_nameless_object_keeps_our_name() -> None:
    """An object without a name in the material is the model that the field had."""
    before = specs(StartMix=LAYOUT)
    inner = group(None, field("Width", "int32"), field("Height", "int32"))
    after = merged(before, action("StartMix", request=(field("Out", inner),)))
    assert told(before, after.specs) == [("optional-parameter-added", "StartMix Out.Height")]
    canvas = own_model(after, "Canvas")
    assert canvas.doc == "Where it is drawn."
    assert [each.doc for each in canvas.fields] == ["In pixels.", ""]


def test_a_model_that_the_vendor_renames_stays() -> None:
    """Names of models are not on the wire: another name for the same fields changes nothing."""
    before = specs(StartMix=LAYOUT)
    vendors = model("OutputCanvas", field("Width", "int32"))
    said = field("Out", TypeFacts((), model="OutputCanvas"))
    after = merged(before, action("StartMix", request=(said,)), models=(vendors,))
    assert told(before, after.specs) == []
    assert parameter(after, "StartMix", "Out").type == Type("Canvas")


def test_a_field_that_holds_another_model_now_gets_it() -> None:
    """Where the vendor still has the old model too, the field has changed its type."""
    before = specs(StartMix=LAYOUT)
    models = model("Canvas", field("Width", "int32")), model("Screen", field("Name"))
    said = field("Out", TypeFacts((), model="Screen"))
    after = merged(before, action("StartMix", request=(said,)), models=models)
    assert parameter(after, "StartMix", "Out").type == Type("Screen")
    assert [each.name for each in action_of(after, "StartMix").models] == ["Screen"]


def test_a_new_object_becomes_a_model() -> None:
    """It has the vendor's name where there is one, else that of the way that leads to it."""
    before = specs(StartMix="")
    said = (
        field("Out", TypeFacts((), model="Canvas")),
        field("Marks", group(None, field("Text"), is_list=True)),
    )
    vendors = model("Canvas", field("Rect", group("Rect", field("Top", "int32"))))
    after = merged(before, action("StartMix", request=said), models=(vendors,))
    types = {each.wire: str(each.type) for each in action_of(after, "StartMix").request.fields}
    assert types == {"Out": "Canvas", "Marks": "[StartMixMark]"}
    assert [each.name for each in action_of(after, "StartMix").models] == [
        "Rect",
        "Canvas",
        "StartMixMark",
    ]


def test_a_model_of_several_actions_is_shared() -> None:
    """A new model that two actions use stands in the service's file, with what it uses."""
    vendors = (
        model("Canvas", field("Rect", TypeFacts((), model="Rect"))),
        model("Rect", field("Top", "int32")),
    )
    out = field("Out", TypeFacts((), model="Canvas"))
    after = merged(
        specs(StartMix="", StopMix=""),
        action("StartMix", request=(out,)),
        action("StopMix", request=(out,)),
        models=vendors,
    )
    assert [(each.name, each.shared) for each in service_of(after).models] == [
        ("Rect", True),
        ("Canvas", True),
    ]
    assert all(each.models == () for each in service_of(after).actions)


def test_a_model_that_a_second_action_uses_moves() -> None:
    """What stood in one action's file stands in the service's once another needs it."""
    before = specs(StartMix=LAYOUT, StopMix="")
    vendors = model("Canvas", field("Width", "int32"))
    out = (field("Out", TypeFacts((), model="Canvas")),)
    after = merged(
        before, action("StartMix", request=out), action("StopMix", request=out), models=(vendors,)
    )
    assert [(each.name, each.doc) for each in service_of(after).models] == [
        ("Canvas", "Where it is drawn.")
    ]
    assert told(before, after.specs) == [("optional-parameter-added", "StopMix Out")]


def test_two_objects_of_one_model_that_part_are_split() -> None:
    """A model that stands for two nameless objects is no longer enough once one of them changes."""
    before = specs(
        StartMix="""
            request: {A?: Rect, B?: Rect}
            models: {Rect: {fields: {Top?: int32}}}
            """
    )
    same, other = group(None, field("Top", "int32")), group(None, field("Top", "string"))
    alike = merged(before, action("StartMix", request=(field("A", same), field("B", same))))
    assert told(before, alike.specs) == []
    apart = merged(before, action("StartMix", request=(field("A", same), field("B", other))))
    assert str(parameter(apart, "StartMix", "A").type) == "Rect"
    assert str(parameter(apart, "StartMix", "B").type) == "RectInfo"
    assert "stands for two objects that differ now" in str(apart.notes[0])


def test_an_object_on_another_page_is_left_as_it_is() -> None:
    """A page that only names a model says nothing about the fields of a known one."""
    before = specs(StartMix=LAYOUT)
    elsewhere = TypeFacts((), is_list=False, model="Canvas")
    after = merged(before, action("StartMix", request=(field("Out", elsewhere),)))
    assert told(before, after.specs) == []
    new = merged(specs(StartMix=""), action("StartMix", request=(field("Out", elsewhere),)))
    assert parameter(new, "StartMix", "Out").type == Type("any")
    assert "the fields of Canvas are not here" in str(new.notes[0])


def test_a_model_that_may_hold_itself_is_cut() -> None:
    """The language has no recursion; a person is told where `any` stands for it."""
    tree = model("Tree", field("Name"), field("Below", TypeFacts((), is_list=True, model="Tree")))
    said = action("StartMix", request=(field("Root", TypeFacts((), model="Tree")),))
    after = merged(specs(StartMix=""), said, models=(tree,))
    fields = {each.wire: str(each.type) for each in own_model(after, "Tree").fields}
    assert fields == {"Name": "string", "Below": "[any]"}
    assert any("may hold itself" in str(note) for note in after.notes)
    again = merged(after.specs, said, models=(tree,))
    assert told(after.specs, again.specs) == []


def test_names_of_models_do_not_collide() -> None:
    """A new model cannot have the name of a class that is there already."""
    request = group("StartMixRequest", field("A"))
    after = merged(specs(StartMix=""), action("StartMix", request=(field("Out", request),)))
    assert str(parameter(after, "StartMix", "Out").type) == "StartMixRequestInfo"
