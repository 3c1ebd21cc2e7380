"""The shared model CloudStorage."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.model import Model, as_strings
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CloudStorage(Model):
    """A bucket that files are stored in.

    Attributes:
        vendor: Who keeps the bucket. 0 is Tencent Cloud COS; 1 is Amazon S3.
        region: Region of the bucket, such as ap-shanghai, in the words of who keeps it.
        bucket: Name of the bucket.
        access_key: Access key of an account that may write there; for COS its SecretId.
        secret_key: Secret that belongs to AccessKey.
        file_name_prefix: Folders that files are stored in, from the outermost inwards; the task ID
            follows. Matches `[A-Za-z0-9_-]+`.
        endpoint_url: Host of a storage service other than AWS that speaks S3.
    """

    vendor: Literal[0, 1]
    region: str
    bucket: str
    access_key: str = attrs.field(converter=hide)
    secret_key: str = attrs.field(converter=hide)
    file_name_prefix: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    endpoint_url: str | None = None

    WIRE: ClassVar = (
        Field("Vendor", "vendor", "uint64", choices=(0, 1)),
        Field("Region", "region", "string"),
        Field("Bucket", "bucket", "string"),
        Field("AccessKey", "access_key", "string", secret=True),
        Field("SecretKey", "secret_key", "string", secret=True),
        Field(
            "FileNamePrefix",
            "file_name_prefix",
            "string",
            many=True,
            required=False,
            pattern="[A-Za-z0-9_-]+",
        ),
        Field("EndpointUrl", "endpoint_url", "string", required=False),
    )
