"""StartCensorVideoV2: start moderating the pictures of a room's streams, and their sound where
asked to.

https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/start-censor-video
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import IntErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings
from mediactl._runtime.wire import AnyOf, Field


class StartCensorVideoV2ErrorCode(IntErrorCode):
    """Error codes of StartCensorVideoV2."""

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
class AudioModeration(Model):
    """How sound is moderated.

    At least one of `risk_type_list` and `business_type_list` has to be given.

    Attributes:
        risk_type_list: Risks to look for: EROTIC, DIRTY, POLITY, BAN, VIOLENT, ADVERT, MOAN, ANTHEN
            (anthems) or BANEDAUDIO, or what ZEGOCLOUD told you.
        business_type_list: Other things to look for: MOINIR (minors), SING, LANGUAGE or VOICE, or
            what ZEGOCLOUD told you.
        audio_language: Use the request's Language. "zh" is Chinese; "ja" is Japanese; "ko" is
            Korean; "th" is Thai; "vi" is Vietnamese; "ms" is Malay; "tl" is Filipino; "id" is
            Indonesian; "hi" is Hindi; "ar" is Arabic; "tr" is Turkish; "en" is English; "es" is
            Spanish; "pt" is Portuguese; "it" is Italian; "fr" is French; "de" is German; "ru" is
            Russian. Deprecated.
        return_all_text: What is told of each ten seconds. 0 is text with findings; 1 is all text.
            The vendor's default is 0.
        return_pre_text: Whether the text before a finding is told too. 0 is no; 1 is yes. The
            vendor's default is 0.
        return_pre_audio: Whether the sound before a finding is linked too. 0 is no; 1 is yes. The
            vendor's default is 0.
        result_callback_url: URL that findings are sent to; the one set in the console when left
            out.
        status_callback_url: URL that states of the task are sent to; the one set in the console
            when left out.
    """

    risk_type_list: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    business_type_list: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    audio_language: (
        Literal[
            "zh",
            "ja",
            "ko",
            "th",
            "vi",
            "ms",
            "tl",
            "id",
            "hi",
            "ar",
            "tr",
            "en",
            "es",
            "pt",
            "it",
            "fr",
            "de",
            "ru",
        ]
        | None
    ) = None
    return_all_text: Literal[0, 1] | None = None
    return_pre_text: Literal[0, 1] | None = None
    return_pre_audio: Literal[0, 1] | None = None
    result_callback_url: str | None = None
    status_callback_url: str | None = None

    WIRE: ClassVar = (
        Field("RiskTypeList", "risk_type_list", "string", many=True, required=False),
        Field("BusinessTypeList", "business_type_list", "string", many=True, required=False),
        Field(
            "AudioLanguage",
            "audio_language",
            "string",
            required=False,
            choices=(
                "zh",
                "ja",
                "ko",
                "th",
                "vi",
                "ms",
                "tl",
                "id",
                "hi",
                "ar",
                "tr",
                "en",
                "es",
                "pt",
                "it",
                "fr",
                "de",
                "ru",
            ),
        ),
        Field(
            "ReturnAllText", "return_all_text", "int32", required=False, choices=(0, 1), default=0
        ),
        Field(
            "ReturnPreText", "return_pre_text", "int32", required=False, choices=(0, 1), default=0
        ),
        Field(
            "ReturnPreAudio", "return_pre_audio", "int32", required=False, choices=(0, 1), default=0
        ),
        Field("ResultCallbackUrl", "result_callback_url", "string", required=False),
        Field("StatusCallbackUrl", "status_callback_url", "string", required=False),
    )
    RULES: ClassVar = (AnyOf(("risk_type_list", "business_type_list")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VideoModeration(Model):
    """How pictures are moderated.

    At least one of `risk_type_list` and `business_type_list` has to be given.

    Attributes:
        risk_type_list: Risks to look for: IMGTEXTRISK (text in pictures), POLITY, EROTIC, VIOLENT,
            QRCODE or ADVERT, or what ZEGOCLOUD told you.
        business_type_list: Other things to look for: AGE (minors), PHOTOMATERIALLOGO, FACEDETECTION
            or BEAUTY, or what ZEGOCLOUD told you.
        return_all_img: What is told; better all. 0 is pictures with findings; 1 is all pictures.
            The vendor's default is 0.
        detect_frequency: Seconds from picture to picture. From 1 to 60. The vendor's default is 3.
        result_callback_url: URL that findings are sent to; the one set in the console when left
            out.
        status_callback_url: URL that states of the task are sent to; the one set in the console
            when left out.
    """

    risk_type_list: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    business_type_list: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    return_all_img: Literal[0, 1] | None = None
    detect_frequency: int | None = None
    result_callback_url: str | None = None
    status_callback_url: str | None = None

    WIRE: ClassVar = (
        Field("RiskTypeList", "risk_type_list", "string", many=True, required=False),
        Field("BusinessTypeList", "business_type_list", "string", many=True, required=False),
        Field("ReturnAllImg", "return_all_img", "int32", required=False, choices=(0, 1), default=0),
        Field(
            "DetectFrequency", "detect_frequency", "int32", required=False, min=1, max=60, default=3
        ),
        Field("ResultCallbackUrl", "result_callback_url", "string", required=False),
        Field("StatusCallbackUrl", "status_callback_url", "string", required=False),
    )
    RULES: ClassVar = (AnyOf(("risk_type_list", "business_type_list")),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VideoModerationTask(Model):
    """A task that moderates pictures.

    Attributes:
        task_id: ID to stop the task by.
    """

    task_id: str

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartCensorVideoV2Response(Response):
    """Answer to StartCensorVideoV2.

    Attributes:
        data: The task.
    """

    data: VideoModerationTask
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("Data", "data", VideoModerationTask),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartCensorVideoV2Request(Request[StartCensorVideoV2Response]):
    """Start moderating the pictures of a room's streams, and their sound where asked to.

    Attributes:
        room_id: The room, of which all streams are moderated but those that their publishers took
            out.
        event_id: Kind of room, which the rules may differ by: live_streaming, private_chat, or what
            ZEGOCLOUD told you.
        language: Language that is written and spoken. "zh" is Chinese; "en" is English; "ar" is
            Arabic; "hi" is Hindi; "es" is Spanish; "fr" is French; "ru" is Russian; "pt" is
            Portuguese; "id" is Indonesian; "de" is German; "ja" is Japanese; "tr" is Turkish; "vi"
            is Vietnamese; "it" is Italian; "th" is Thai; "tl" is Filipino; "ko" is Korean; "ms" is
            Malay. The vendor's default is "zh".
        audio_param: How sound is moderated; it is not when left out.
        video_param: How pictures are moderated.
        return_finish_info: Whether the end of the task is told by a callback. 0 is no; 1 is yes.
            The vendor's default is 0.
    """

    room_id: str
    event_id: str
    language: (
        Literal[
            "zh",
            "en",
            "ar",
            "hi",
            "es",
            "fr",
            "ru",
            "pt",
            "id",
            "de",
            "ja",
            "tr",
            "vi",
            "it",
            "th",
            "tl",
            "ko",
            "ms",
        ]
        | None
    ) = None
    audio_param: AudioModeration | None = None
    video_param: VideoModeration
    return_finish_info: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("RoomId", "room_id", "string"),
        Field("EventId", "event_id", "string"),
        Field(
            "Language",
            "language",
            "string",
            required=False,
            choices=(
                "zh",
                "en",
                "ar",
                "hi",
                "es",
                "fr",
                "ru",
                "pt",
                "id",
                "de",
                "ja",
                "tr",
                "vi",
                "it",
                "th",
                "tl",
                "ko",
                "ms",
            ),
            default="zh",
        ),
        Field("AudioParam", "audio_param", AudioModeration, required=False),
        Field("VideoParam", "video_param", VideoModeration),
        Field(
            "ReturnFinishInfo",
            "return_finish_info",
            "int32",
            required=False,
            choices=(0, 1),
            default=0,
        ),
    )
    ACTION: ClassVar = Action(
        "StartCensorVideoV2",
        service="zego/rtc",
        retry="unsafe",
        limit=CallLimit(Rate(100)),
        response=StartCensorVideoV2Response,
        errors=StartCensorVideoV2ErrorCode,
    )
