"""The shared model CallBackTemplateInfo."""

from __future__ import annotations

from typing import ClassVar

import attrs

from mediactl._runtime.model import Model
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CallBackTemplateInfo(Model):
    """URLs that are told of what happens to streams.

    Attributes:
        template_id: ID of the template.
        template_name: Name of the template.
        description: Description.
        stream_begin_notify_url: URL told when a push starts.
        stream_mix_notify_url: No longer used. Deprecated.
        stream_end_notify_url: URL told when a push ends.
        record_notify_url: URL told of recorded files.
        snapshot_notify_url: URL told of screenshots.
        porn_censorship_notify_url: URL told what porn detection found.
        callback_key: Key that callbacks are signed with.
        push_exception_notify_url: URL told when a push has errors.
        audio_audit_notify_url: URL told what moderation of sound and picture found.
    """

    template_id: int
    template_name: str
    description: str
    stream_begin_notify_url: str
    stream_mix_notify_url: str
    stream_end_notify_url: str
    record_notify_url: str
    snapshot_notify_url: str
    porn_censorship_notify_url: str
    callback_key: str = attrs.field(converter=hide)
    push_exception_notify_url: str | None = None
    audio_audit_notify_url: str | None = None

    WIRE: ClassVar = (
        Field("TemplateId", "template_id", "int64"),
        Field("TemplateName", "template_name", "string"),
        Field("Description", "description", "string"),
        Field("StreamBeginNotifyUrl", "stream_begin_notify_url", "string"),
        Field("StreamMixNotifyUrl", "stream_mix_notify_url", "string"),
        Field("StreamEndNotifyUrl", "stream_end_notify_url", "string"),
        Field("RecordNotifyUrl", "record_notify_url", "string"),
        Field("SnapshotNotifyUrl", "snapshot_notify_url", "string"),
        Field("PornCensorshipNotifyUrl", "porn_censorship_notify_url", "string"),
        Field("CallbackKey", "callback_key", "string", secret=True),
        Field("PushExceptionNotifyUrl", "push_exception_notify_url", "string", required=False),
        Field("AudioAuditNotifyUrl", "audio_audit_notify_url", "string", required=False),
    )
