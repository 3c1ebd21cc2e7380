"""The shared model RuleInfo."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RuleInfo(Model):
    """A template bound to a domain, path or stream.

    Attributes:
        create_time: When it was created, in Beijing time.
        update_time: When it was last changed, in Beijing time.
        template_id: Template that is bound.
        domain_name: Domain of the rule.
        app_name: Path that streams are pushed to.
        stream_name: Stream that the rule is for, empty for all.
    """

    create_time: str
    update_time: str
    template_id: int
    domain_name: str
    app_name: str
    stream_name: str

    WIRE: ClassVar = (
        Field("CreateTime", "create_time", "string"),
        Field("UpdateTime", "update_time", "string"),
        Field("TemplateId", "template_id", "int64"),
        Field("DomainName", "domain_name", "string"),
        Field("AppName", "app_name", "string"),
        Field("StreamName", "stream_name", "string"),
    )
