"""Dotted paths into a response."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.spec.faults import Faults
from codegen.spec.lookup import Names
from codegen.spec.model import Field
from codegen.spec.models import ReadModel
from codegen.spec.scalar_fit import NO_TYPE
from codegen.spec.values import Text


@dataclass(frozen=True, slots=True)
class Answer:
    """The fields of a response, and the models that they may use."""

    fields: Names[Field]
    models: Names[ReadModel]

    def field(self, path: Text, faults: Faults) -> Field | None:
        """Return the field that a path ends at.

        None after a fault, or if nothing can be said about it.
        """
        *way, last = path.value.split(".")
        fields, where = self.fields, "the response"
        for name in way:
            field = fields.find(Text(name, path.place), f"a field of {where}", faults)
            if field is None or field.type == NO_TYPE:
                return None
            if field.type.is_list or not field.type.is_model:
                message = (
                    f"'{path.value}' leads through '{name}', which is {field.type} and no model"
                )
                faults.add(path.place, message)
                return None
            where = f"'{field.type.name}'"
            fields = self.model_fields(field.type.name)
        field = fields.find(Text(last, path.place), f"a field of {where}", faults)
        return field if field and field.type != NO_TYPE else None

    def model_fields(self, name: str) -> Names[Field]:
        """Return the fields of a model, as far as it could be read."""
        read = self.models.known.get(name)
        return read.fields if read else Names(whole=False)
