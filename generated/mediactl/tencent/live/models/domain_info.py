"""The shared model DomainInfo."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class DomainInfo(Model):
    """A domain of the account.

    Attributes:
        name: The domain.
        type: What the domain is for. 0 is pushing; 1 is playback.
        status: Whether the domain is enabled. 0 is disabled; 1 is enabled.
        create_time: When it was added, in Beijing time.
        bc_name: Whether its CNAME record points where it should. 0 is no; 1 is yes.
        target_domain: Where its CNAME record points.
        play_type: Where a playback domain serves viewers: 1 mainland China, 2 everywhere, 3 outside
            mainland China.
        is_delay_live: Product that the domain belongs to. 0 is live video broadcasting; 1 is live
            course broadcasting.
        current_c_name: CNAME record in use.
        rent_tag: No longer used. Deprecated.
        rent_expire_time: No longer used. Deprecated.
        is_mini_program_live: Whether the domain is for live video in a Mini Program. 0 is ordinary;
            1 is Mini Program.
    """

    name: str
    type: Literal[0, 1]
    status: Literal[0, 1]
    create_time: str
    bc_name: Literal[0, 1]
    target_domain: str
    play_type: int
    is_delay_live: Literal[0, 1]
    current_c_name: str
    rent_tag: int
    rent_expire_time: str
    is_mini_program_live: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("Name", "name", "string"),
        Field("Type", "type", "uint64", choices=(0, 1)),
        Field("Status", "status", "uint64", choices=(0, 1)),
        Field("CreateTime", "create_time", "string"),
        Field("BCName", "bc_name", "uint64", choices=(0, 1)),
        Field("TargetDomain", "target_domain", "string"),
        Field("PlayType", "play_type", "int64"),
        Field("IsDelayLive", "is_delay_live", "int64", choices=(0, 1)),
        Field("CurrentCName", "current_c_name", "string"),
        Field("RentTag", "rent_tag", "int64"),
        Field("RentExpireTime", "rent_expire_time", "string"),
        Field("IsMiniProgramLive", "is_mini_program_live", "int64", required=False, choices=(0, 1)),
    )
