"""StartAITranscription: send a robot into a room that writes down what is said and sends it as
subtitles and messages.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartAITranscription
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings, as_tuple
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field, NeededWhen
from mediactl.tencent.trtc.models.turn_detection import TurnDetection
from mediactl.tencent.trtc.models.voice_print import VoicePrint


class StartAITranscriptionErrorCode(StringErrorCode):
    """Error codes of StartAITranscription."""

    FAILED_OPERATION_NOT_ABILITY = row(
        "FailedOperation.NotAbility", "unavailable", "Unlock the required capability bit."
    )
    FAILED_OPERATION_NOT_ALLOWED = row(
        "FailedOperation.NotAllowed",
        "unavailable",
        "This operation is not allowed.",
        advice="Submit a ticket.",
    )
    FAILED_OPERATION_SDK_APP_ID_NOT_UNDER_APP_ID = row(
        "FailedOperation.SdkAppIdNotUnderAppId",
        "permission",
        "No resource belonging to this SdkAppId under the AppId.",
    )
    FAILED_OPERATION_TASK_EXIST = row(
        "FailedOperation.TaskExist", "conflict", "Task already exists."
    )
    INVALID_PARAMETER_USER_SIG = row(
        "InvalidParameter.UserSig", "auth", "UserSig is expired or wrong."
    )
    INVALID_PARAMETER_USER_SIG_NOT_ADMIN = row(
        "InvalidParameter.UserSigNotAdmin", "permission", "UserSig is not a super administrator."
    )
    RESOURCE_INSUFFICIENT_REQUEST_REJECTION = row(
        "ResourceInsufficient.RequestRejection", "unavailable", "Insufficient resources."
    )


def _terminology_items(items: Sequence[Terminology]) -> tuple[Terminology, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscriptionParams(Model):
    """The robot that enters the room to listen.

    `target_user_id` is required when `transcription_mode` is 1.

    Attributes:
        user_id: User ID of the robot. No one else in the room may have it, nor the robot of another
            task, which would end.
        user_sig: Signature of UserId with which the robot enters the room.
        max_idle_time: Seconds without a publishing user in the room after which the task ends. The
            vendor's default is 60.
        transcription_mode: Who is transcribed. 0 is all in the room; 1 is one user. The vendor's
            default is 0.
        target_user_id: User who is transcribed, when TranscriptionMode is 1.
        voice_print: How the user is told from others by voice.
        turn_detection: How the end of what the user says is found.
    """

    user_id: str
    user_sig: str = attrs.field(converter=hide)
    max_idle_time: int | None = None
    transcription_mode: Literal[0, 1] | None = None
    target_user_id: str | None = None
    voice_print: VoicePrint | None = None
    turn_detection: TurnDetection | None = None

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("UserSig", "user_sig", "string", secret=True),
        Field("MaxIdleTime", "max_idle_time", "uint64", required=False, default=60),
        Field(
            "TranscriptionMode",
            "transcription_mode",
            "uint64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field("TargetUserId", "target_user_id", "string", required=False),
        Field("VoicePrint", "voice_print", VoicePrint, required=False),
        Field("TurnDetection", "turn_detection", TurnDetection, required=False),
    )
    RULES: ClassVar = (NeededWhen("target_user_id", (("transcription_mode", (1,)),)),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class RecognizeConfig(Model):
    """How speech is recognized.

    Attributes:
        language: Language that is spoken, or engine for it, such as en or 16k_zh_en. The vendor's
            default is "zh".
        alternative_language: Other languages that may be spoken, but zh-dialect; charged as the
            advanced edition.
        hot_word_list: Up to 300 terms to be recognized better, as term|weight with commas between,
            such as ASR|11. Weights are 1 to 11, or 100.
        vad_silence_time: Milliseconds of silence that end a sentence. From 240 to 2000. The
            vendor's default is 1000.
        vad_level: How strongly distant voices are suppressed; 2 is recommended. At most 3. The
            vendor's default is 0.
    """

    language: str | None = None
    alternative_language: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    hot_word_list: str | None = None
    vad_silence_time: int | None = None
    vad_level: int | None = None

    WIRE: ClassVar = (
        Field("Language", "language", "string", required=False, default="zh"),
        Field("AlternativeLanguage", "alternative_language", "string", many=True, required=False),
        Field("HotWordList", "hot_word_list", "string", required=False),
        Field(
            "VadSilenceTime",
            "vad_silence_time",
            "uint64",
            required=False,
            min=240,
            max=2000,
            default=1000,
        ),
        Field("VadLevel", "vad_level", "uint64", required=False, max=3, default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TTSConfig(Model):
    """A voice.

    Attributes:
        voice_id: ID of the voice.
        model: Model that speaks. The vendor's default is "flow_01_turbo".
        speed: Speed of the voice; 2 is twice as fast. From 0.5 to 2. The vendor's default is 1.0.
        volume: Loudness, above 0. From 0 to 10. The vendor's default is 1.0.
    """

    voice_id: str
    model: Literal["flow_01_turbo", "flow_01_ex"] | None = None
    speed: float | None = None
    volume: float | None = None

    WIRE: ClassVar = (
        Field("VoiceId", "voice_id", "string"),
        Field(
            "Model",
            "model",
            "string",
            required=False,
            choices=("flow_01_turbo", "flow_01_ex"),
            default="flow_01_turbo",
        ),
        Field("Speed", "speed", "float", required=False, min=0.5, max=2, default=1.0),
        Field("Volume", "volume", "float", required=False, min=0, max=10, default=1.0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Terminology(Model):
    """How a term is translated.

    Attributes:
        source: The term.
        target: Its translation.
    """

    source: str
    target: str

    WIRE: ClassVar = (
        Field("Source", "source", "string"),
        Field("Target", "target", "string"),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranslationConfig(Model):
    """How the text is translated.

    `tts_config` is required when `mode` is 2.

    Attributes:
        target_languages: Languages to translate to, as ISO 639-1 codes.
        mode: Whether translations are spoken as well. 1 is text only; 2 is text and speech.
        tts_config: Voice that speaks, when Mode is 2.
        terminology: How certain terms are translated.
    """

    target_languages: tuple[str, ...] = attrs.field(converter=as_strings)
    mode: Literal[1, 2] | None = None
    tts_config: TTSConfig | None = None
    terminology: tuple[Terminology, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_terminology_items)
    )

    WIRE: ClassVar = (
        Field("TargetLanguages", "target_languages", "string", many=True),
        Field("Mode", "mode", "uint64", required=False, choices=(1, 2)),
        Field("TTSConfig", "tts_config", TTSConfig, required=False),
        Field("Terminology", "terminology", Terminology, many=True, required=False),
    )
    RULES: ClassVar = (NeededWhen("tts_config", (("mode", (2,)),)),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartAITranscriptionResponse(Response):
    """Answer to StartAITranscription.

    Attributes:
        task_id: ID of the task, which actions on it ask for.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartAITranscriptionRequest(Request[StartAITranscriptionResponse]):
    """Send a robot into a room that writes down what is said and sends it as subtitles and
    messages.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room to transcribe.
        transcription_params: The robot.
        session_id: ID of your own, by which the task can be described and a second start with the
            same one is refused. Advisable where a whole room is transcribed: two robots would hear
            each other.
        room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string. The vendor's default
            is 0.
        recognize_config: How speech is recognized.
        translation_config: How the text is translated.
    """

    sdk_app_id: int
    room_id: str
    transcription_params: TranscriptionParams
    session_id: str | None = None
    room_id_type: Literal[0, 1] | None = None
    recognize_config: RecognizeConfig | None = None
    translation_config: TranslationConfig | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("TranscriptionParams", "transcription_params", TranscriptionParams),
        Field("SessionId", "session_id", "string", required=False),
        Field("RoomIdType", "room_id_type", "uint64", required=False, choices=(0, 1), default=0),
        Field("RecognizeConfig", "recognize_config", RecognizeConfig, required=False),
        Field("TranslationConfig", "translation_config", TranslationConfig, required=False),
    )
    ACTION: ClassVar = Action(
        "StartAITranscription",
        service="tencent/trtc",
        retry="unsafe",
        look_up="DescribeAITranscription",
        response=StartAITranscriptionResponse,
        errors=StartAITranscriptionErrorCode,
    )
