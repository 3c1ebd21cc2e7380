"""The shared model CertInfo."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model, as_strings
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CertInfo(Model):
    """A certificate and the domains that use it.

    Attributes:
        cert_id: ID of the certificate.
        cert_name: Name of the certificate.
        description: Description.
        create_time: When it was added, in Beijing time, written as 2018-11-30T15:50:12Z.
        https_crt: The certificate itself.
        cert_type: Where it is from. 0 is added by the account; 1 is hosted by Tencent Cloud.
        cert_expire_time: When it expires, in Beijing time, written as 2018-11-30T15:50:12Z.
        domain_list: Domains that use it.
    """

    cert_id: int
    cert_name: str
    description: str
    create_time: str
    https_crt: str
    cert_type: Literal[0, 1]
    cert_expire_time: str
    domain_list: tuple[str, ...] = attrs.field(converter=as_strings)

    WIRE: ClassVar = (
        Field("CertId", "cert_id", "int64"),
        Field("CertName", "cert_name", "string"),
        Field("Description", "description", "string"),
        Field("CreateTime", "create_time", "string"),
        Field("HttpsCrt", "https_crt", "string"),
        Field("CertType", "cert_type", "int64", choices=(0, 1)),
        Field("CertExpireTime", "cert_expire_time", "string"),
        Field("DomainList", "domain_list", "string", many=True),
    )
