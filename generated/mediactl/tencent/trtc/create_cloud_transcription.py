"""CreateCloudTranscription: start a task that transcribes what is said in a room, and on request
translates and speaks it.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudTranscription
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
from mediactl._runtime.wire import Field


class CreateCloudTranscriptionErrorCode(StringErrorCode):
    """Error codes of CreateCloudTranscription."""

    AUTH_FAILURE = row("AuthFailure", "auth", "CAM signature/authentication error.")
    AUTH_FAILURE_UNAUTHORIZED_OPERATION = row(
        "AuthFailure.UnauthorizedOperation", "permission", "CAM authentication failed."
    )
    AUTH_FAILURE_UNSUPPORTED_OPERATION = row(
        "AuthFailure.UnsupportedOperation", "permission", "Unsupported operation."
    )
    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CT_UNSUPPORT_METHOD = row(
        "FailedOperation.CTUnsupportMethod",
        "invalid",
        "The cloud transcription method does not support this.",
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_CT_INTERNAL_ERROR = row(
        "InternalError.CTInternalError", "internal", "Internal errors."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Parameter error.")
    INVALID_PARAMETER_OUT_OF_RANGE = row(
        "InvalidParameter.OutOfRange", "invalid", "Parameter value is out of range."
    )
    INVALID_PARAMETER_SDK_APP_ID = row(
        "InvalidParameter.SdkAppId", "invalid", "SdkAppId is incorrect."
    )
    MISSING_PARAMETER = row("MissingParameter", "invalid", "Missing parameter.")
    MISSING_PARAMETER_ASR_LANG = row(
        "MissingParameter.ASRLang", "invalid", "Missing required parameter: Lang (ASR model)."
    )
    MISSING_PARAMETER_ASR_PARAM = row(
        "MissingParameter.AsrParam", "invalid", "Missing required parameter: AsrParam."
    )
    MISSING_PARAMETER_REGION = row(
        "MissingParameter.Region", "invalid", "Region parameter missing."
    )
    MISSING_PARAMETER_ROOM_ID = row("MissingParameter.RoomId", "invalid", "RoomId is missing.")
    MISSING_PARAMETER_SDK_APP_ID = row(
        "MissingParameter.SdkAppId", "invalid", "SdkAppId is missing."
    )
    MISSING_PARAMETER_TRANSCRIPTION_PARAM = row(
        "MissingParameter.TranscriptionParam",
        "invalid",
        "The TranscriptionParam parameter is required.",
    )
    MISSING_PARAMETER_USER_ID = row(
        "MissingParameter.UserId", "invalid", "Missing UserId parameter."
    )
    MISSING_PARAMETER_USER_SIG = row(
        "MissingParameter.UserSig", "invalid", "UserSig parameter missing."
    )
    UNSUPPORTED_OPERATION = row("UnsupportedOperation", "invalid", "Unsupported operation.")


def _transcription_user_info_params_items(
    items: Sequence[TranscriptionUserInfoParams],
) -> tuple[TranscriptionUserInfoParams, ...]:
    return as_tuple(items)


def _term_pair_items(items: Sequence[TermPair]) -> tuple[TermPair, ...]:
    return as_tuple(items)


def _target_lang_items(
    items: Sequence[
        Literal[
            "zh", "en", "vi", "ja", "ko", "id", "th", "pt", "ar", "es", "fr", "ms", "de", "it", "ru"
        ]
    ],
) -> tuple[
    Literal[
        "zh", "en", "vi", "ja", "ko", "id", "th", "pt", "ar", "es", "fr", "ms", "de", "it", "ru"
    ],
    ...,
]:
    return as_tuple(items)


def _terminology_item_items(items: Sequence[TerminologyItem]) -> tuple[TerminologyItem, ...]:
    return as_tuple(items)


def _tts_param_items(items: Sequence[TTSParam]) -> tuple[TTSParam, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscriptionUserInfoParams(Model):
    """A user.

    Attributes:
        user_id: ID of the user.
    """

    user_id: str

    WIRE: ClassVar = (Field("UserId", "user_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranscriptionParam(Model):
    """The robot that enters the room to listen.

    Attributes:
        user_id: User ID of the robot. No one else may have it; best put the room's ID in it.
        user_sig: Signature of UserId with which the robot enters the room.
        subscribe_list: Users who are transcribed; all hosts when empty.
        un_subscribe_list: Users who are left out, even if they are in SubscribeList.
        max_idle_time: Seconds without any of the users as a host in the room after which the task
            ends. From 5 to 86400. The vendor's default is 30.
        send_custom_mode: 1 to send custom data, 0 not to. The vendor's default is 0.
    """

    user_id: str
    user_sig: str = attrs.field(converter=hide)
    subscribe_list: tuple[TranscriptionUserInfoParams, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_transcription_user_info_params_items)
    )
    un_subscribe_list: tuple[TranscriptionUserInfoParams, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_transcription_user_info_params_items)
    )
    max_idle_time: int | None = None
    send_custom_mode: int | None = None

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("UserSig", "user_sig", "string", secret=True),
        Field(
            "SubscribeList",
            "subscribe_list",
            TranscriptionUserInfoParams,
            many=True,
            required=False,
        ),
        Field(
            "UnSubscribeList",
            "un_subscribe_list",
            TranscriptionUserInfoParams,
            many=True,
            required=False,
        ),
        Field(
            "MaxIdleTime", "max_idle_time", "uint64", required=False, min=5, max=86400, default=30
        ),
        Field("SendCustomMode", "send_custom_mode", "uint64", required=False, default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AsrParam(Model):
    """How speech is recognized.

    Attributes:
        lang: Model and language: bigmodel- with a language code behind it, such as bigmodel-zh; or
            an older engine such as 16k_zh_en or ja.
        vad_silence_time: Milliseconds of silence that end a sentence. From 240 to 2000. The
            vendor's default is 1000.
        hot_word_list: Up to 128 terms to be recognized better, as term|weight with commas between,
            such as ASR|11. Weights are 1 to 11, or 100 to replace all that sounds alike. No spaces.
        alternative_language: Other languages that may be spoken; advanced engines only. At most 4
            items.
        vad_level: How strongly distant voices are suppressed; 2 is recommended. At most 3. The
            vendor's default is 0.
        filter_dirty: What becomes of dirty words; basic and standard engines only. 0 is keep; 1 is
            leave out; 2 is put asterisks. The vendor's default is 0.
        filter_modal: What becomes of modal particles; basic and standard engines only. 0 is keep; 1
            is leave some out; 2 is leave all out. The vendor's default is 0.
        filter_punc: What becomes of full stops; basic and standard engines only. 0 is keep; 1 is
            leave out. The vendor's default is 0.
    """

    lang: str
    vad_silence_time: int | None = None
    hot_word_list: str | None = None
    alternative_language: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    vad_level: int | None = None
    filter_dirty: Literal[0, 1, 2] | None = None
    filter_modal: Literal[0, 1, 2] | None = None
    filter_punc: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("Lang", "lang", "string"),
        Field(
            "VadSilenceTime",
            "vad_silence_time",
            "uint64",
            required=False,
            min=240,
            max=2000,
            default=1000,
        ),
        Field("HotWordList", "hot_word_list", "string", required=False),
        Field(
            "AlternativeLanguage",
            "alternative_language",
            "string",
            many=True,
            required=False,
            max_items=4,
        ),
        Field("VadLevel", "vad_level", "uint64", required=False, max=3, default=0),
        Field(
            "FilterDirty", "filter_dirty", "uint64", required=False, choices=(0, 1, 2), default=0
        ),
        Field(
            "FilterModal", "filter_modal", "uint64", required=False, choices=(0, 1, 2), default=0
        ),
        Field("FilterPunc", "filter_punc", "uint64", required=False, choices=(0, 1), default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TermPair(Model):
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
class TerminologyItem(Model):
    """A glossary of a language.

    Attributes:
        target_lang: Language that is translated to.
        terminology: Its terms.
    """

    target_lang: str
    terminology: tuple[TermPair, ...] = attrs.field(converter=_term_pair_items)

    WIRE: ClassVar = (
        Field("TargetLang", "target_lang", "string"),
        Field("Terminology", "terminology", TermPair, many=True),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TranslationParam(Model):
    """How the text is translated.

    Attributes:
        target_lang: Languages to translate to.
        terminologies: Glossaries.
    """

    target_lang: (
        tuple[
            Literal[
                "zh",
                "en",
                "vi",
                "ja",
                "ko",
                "id",
                "th",
                "pt",
                "ar",
                "es",
                "fr",
                "ms",
                "de",
                "it",
                "ru",
            ],
            ...,
        ]
        | None
    ) = attrs.field(default=None, converter=attrs.converters.optional(_target_lang_items))
    terminologies: tuple[TerminologyItem, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_terminology_item_items)
    )

    WIRE: ClassVar = (
        Field(
            "TargetLang",
            "target_lang",
            "string",
            many=True,
            required=False,
            choices=(
                "zh",
                "en",
                "vi",
                "ja",
                "ko",
                "id",
                "th",
                "pt",
                "ar",
                "es",
                "fr",
                "ms",
                "de",
                "it",
                "ru",
            ),
        ),
        Field("Terminologies", "terminologies", TerminologyItem, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TTSVoice(Model):
    """A voice.

    Attributes:
        voice_id: ID of the voice.
        speed: Speed of the voice; 2 is twice as fast. From 0.5 to 2. The vendor's default is 1.0.
        volume: Loudness; 0 is silent. From 0 to 10. The vendor's default is 1.0.
        pitch: Pitch; lower is deeper. From -12 to 12. The vendor's default is 0.
    """

    voice_id: str
    speed: float | None = None
    volume: float | None = None
    pitch: int | None = None

    WIRE: ClassVar = (
        Field("VoiceId", "voice_id", "string"),
        Field("Speed", "speed", "float", required=False, min=0.5, max=2, default=1.0),
        Field("Volume", "volume", "float", required=False, min=0, max=10, default=1.0),
        Field("Pitch", "pitch", "int64", required=False, min=-12, max=12, default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TTSParam(Model):
    """How a user's words are spoken in another language.

    Attributes:
        model: Model that speaks.
        language: Language that is spoken, one of TargetLang in TranslationParam.
        target_user: User whose words are spoken; one of those who are transcribed.
        tts_robot_user: Robot that speaks in the room.
        voice: The robot's voice.
    """

    model: str
    language: str
    target_user: TranscriptionUserInfoParams
    tts_robot_user: TranscriptionUserInfoParams
    voice: TTSVoice

    WIRE: ClassVar = (
        Field("Model", "model", "string"),
        Field("Language", "language", "string"),
        Field("TargetUser", "target_user", TranscriptionUserInfoParams),
        Field("TTSRobotUser", "tts_robot_user", TranscriptionUserInfoParams),
        Field("Voice", "voice", TTSVoice),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateCloudTranscriptionResponse(Response):
    """Answer to CreateCloudTranscription.

    Attributes:
        task_id: ID of the task, which actions on it ask for.
    """

    task_id: str
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string"),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateCloudTranscriptionRequest(Request[CreateCloudTranscriptionResponse]):
    """Start a task that transcribes what is said in a room, and on request translates and speaks
    it.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room to transcribe.
        room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string.
        transcription_param: The robot that enters the room to listen.
        asr_param: How speech is recognized.
        translation_param: How the text is translated.
        tts_param: How translations are spoken.
    """

    sdk_app_id: int
    room_id: str
    room_id_type: Literal[0, 1]
    transcription_param: TranscriptionParam
    asr_param: AsrParam
    translation_param: TranslationParam | None = None
    tts_param: tuple[TTSParam, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_tts_param_items)
    )

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("RoomIdType", "room_id_type", "uint64", choices=(0, 1)),
        Field("TranscriptionParam", "transcription_param", TranscriptionParam),
        Field("AsrParam", "asr_param", AsrParam),
        Field("TranslationParam", "translation_param", TranslationParam, required=False),
        Field("TTSParam", "tts_param", TTSParam, many=True, required=False),
    )
    ACTION: ClassVar = Action(
        "CreateCloudTranscription",
        service="tencent/trtc",
        retry="unsafe",
        look_up="DescribeCloudTranscription",
        response=CreateCloudTranscriptionResponse,
        errors=CreateCloudTranscriptionErrorCode,
    )
