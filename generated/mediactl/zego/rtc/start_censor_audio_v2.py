"""StartCensorAudioV2: start moderating the sound of a room's streams; without input the task ends
after about five minutes.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/start-censor-audio
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings
from mediactl._runtime.wire import AnyOf, Field


class StartCensorAudioV2ErrorCode(IntErrorCode):
    """Error codes of StartCensorAudioV2."""

    HTTP_REQUEST_FAILED = row(
        50006,
        "transient",
        "HTTP request failed.",
        advice="Try again in about five minutes, or contact ZEGOCLOUD Technical Support.",
    )
    HTTP_REQUEST_FAILED_50007 = row(
        50007,
        "transient",
        "HTTP request failed.",
        advice="Try again in about five minutes, or contact ZEGOCLOUD Technical Support.",
    )
    MODERATION_FAILED = row(
        50009,
        "transient",
        "Moderation failed.",
        advice="Try again in about five minutes, or contact ZEGOCLOUD Technical Support.",
    )
    SHUMEI_NOT_ENABLED = row(
        50117,
        "unavailable",
        "Configuration error, Shumei permission not enabled.",
        advice="Contact ZEGOCLOUD Technical Support.",
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AudioModerationTask(Model):
    """A task that moderates sound.

    Attributes:
        task_id: ID to stop the task by.
    """

    task_id: str

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartCensorAudioV2Response(Response):
    """Answer to StartCensorAudioV2.

    Attributes:
        data: The task.
    """

    data: AudioModerationTask
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", AudioModerationTask),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartCensorAudioV2Request(Request[StartCensorAudioV2Response]):
    """Start moderating the sound of a room's streams; without input the task ends after about five
    minutes.

    At least one of `risk_type_list` and `business_type_list` has to be given.

    Attributes:
        room_id: The room, of which all streams are moderated but those that their publishers took
            out.
        event_id: Kind of room, which the rules may differ by: live_streaming, audio_room,
            private_chat, or what ZEGOCLOUD told you.
        result_callback_url: URL that findings are sent to; the one set in the console when left
            out.
        status_callback_url: URL that states of the task are sent to; the one set in the console
            when left out.
        is_mixing_enabled: What is moderated; mixed is cheaper, but does not tell who it was. 0 is
            each stream; 1 is all mixed. The vendor's default is 0.
        audio_language: Language that is spoken: ar, de, en, es, fr, hi, id, it, ja, ko, ms, pt, ru,
            th, tl, tr, vi or zh, or what ZEGOCLOUD set up for you.
        risk_type_list: Risks to look for: ADLAW, EROTIC, DIRTY, POLITY, BAN, VIOLENT, ADVERT, MOAN,
            ANTHEN (anthems), BANDAUDIO or AUDIOPOLITICAL. At least 1 item.
        business_type_list: Other things to look for: MOINIR (minors), SING, LANGUAGE or VOICE, or
            what ZEGOCLOUD told you.
        label_language: Language of labels in findings. "zh" is Chinese; "en" is English.
        return_all_text: What is told of each ten seconds. 0 is text with findings; 1 is all text.
            The vendor's default is 0.
        return_pre_text: Whether the text before a finding is told too. 0 is no; 1 is yes. The
            vendor's default is 0.
        return_pre_audio: Whether the sound before a finding is linked too. 0 is no; 1 is yes. The
            vendor's default is 0.
        return_finish_info: Whether the end of the task is told by a callback. 0 is no; 1 is yes.
            The vendor's default is 0.
    """

    room_id: str
    event_id: str
    result_callback_url: str | None = None
    status_callback_url: str | None = None
    is_mixing_enabled: Literal[0, 1] | None = None
    audio_language: str
    risk_type_list: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    business_type_list: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    label_language: Literal["zh", "en"] | None = None
    return_all_text: Literal[0, 1] | None = None
    return_pre_text: Literal[0, 1] | None = None
    return_pre_audio: Literal[0, 1] | None = None
    return_finish_info: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("EventId", "event_id", "string"),
        Field("ResultCallbackUrl", "result_callback_url", "string", required=False),
        Field("StatusCallbackUrl", "status_callback_url", "string", required=False),
        Field(
            "IsMixingEnabled",
            "is_mixing_enabled",
            "int32",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field("AudioLanguage", "audio_language", "string"),
        Field("RiskTypeList", "risk_type_list", "string", many=True, required=False, min_items=1),
        Field("BusinessTypeList", "business_type_list", "string", many=True, required=False),
        Field("LabelLanguage", "label_language", "string", required=False, choices=("zh", "en")),
        Field(
            "ReturnAllText", "return_all_text", "int32", required=False, choices=(0, 1), default=0
        ),
        Field(
            "ReturnPreText", "return_pre_text", "int32", required=False, choices=(0, 1), default=0
        ),
        Field(
            "ReturnPreAudio", "return_pre_audio", "int32", required=False, choices=(0, 1), default=0
        ),
        Field(
            "ReturnFinishInfo",
            "return_finish_info",
            "int32",
            required=False,
            choices=(0, 1),
            default=0,
        ),
    )
    RULES: ClassVar = (AnyOf(("risk_type_list", "business_type_list")),)
    ACTION: ClassVar = Action(
        "StartCensorAudioV2",
        service="zego/rtc",
        retry="unsafe",
        limit=CallLimit(Rate(100)),
        response=StartCensorAudioV2Response,
        errors=StartCensorAudioV2ErrorCode,
    )
