"""StartAIConversation: send a robot into a room that talks with a user by way of speech
recognition, a language model and a voice.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartAIConversation
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_strings
from mediactl._runtime.secret import hide
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.turn_detection import TurnDetection
from mediactl.tencent.trtc.models.voice_print import VoicePrint


class StartAIConversationErrorCode(StringErrorCode):
    """Error codes of StartAIConversation."""

    FAILED_OPERATION_NOT_ABILITY = row(
        "FailedOperation.NotAbility", "unavailable", "Unlock the required capability bit."
    )
    FAILED_OPERATION_NOT_ALLOWED = row(
        "FailedOperation.NotAllowed",
        "unavailable",
        "This operation is not allowed.",
        advice="Submit a ticket.",
    )
    FAILED_OPERATION_TASK_EXIST = row(
        "FailedOperation.TaskExist", "conflict", "Task already exists."
    )
    INVALID_PARAMETER_USER_SIG = row(
        "InvalidParameter.UserSig", "auth", "UserSig is expired or wrong."
    )
    RESOURCE_INSUFFICIENT_REQUEST_REJECTION = row(
        "ResourceInsufficient.RequestRejection", "unavailable", "Insufficient resources."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AmbientSound(Model):
    """Sound in the background.

    Attributes:
        scene: Name of the sound.
        volume: Loudness. From 0 to 2. The vendor's default is 1.
    """

    scene: str
    volume: float | None = None

    WIRE: ClassVar = (
        Field("Scene", "scene", "string"),
        Field("Volume", "volume", "float", required=False, min=0, max=2, default=1),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class AgentConfig(Model):
    """The robot.

    Attributes:
        user_id: User ID of the robot. No one else in the room may have it, nor the robot of another
            task, which would end.
        user_sig: Signature of UserId with which the robot enters the room.
        target_user_id: User whom the robot listens to.
        max_idle_time: Seconds without a stream in the room after which the task ends. The vendor's
            default is 60.
        welcome_message: What the robot says first.
        interrupt_mode: Who interrupts the robot when the user speaks. 0 is the server; 1 is the
            client. The vendor's default is 0.
        interrupt_speech_duration: Milliseconds of speech after which the server interrupts, when
            InterruptMode is 0. The vendor's default is 500.
        turn_detection_mode: What starts a new turn: 0 a sentence that the server recognized, 1 a
            message of the client, 3 the meaning of what was said (see TurnDetection). The vendor's
            default is 0.
        filter_one_word: Whether sentences of a single word are ignored. The vendor's default is
            True.
        welcome_message_priority: Whether WelcomeMessage can be interrupted. 0 is can be
            interrupted; 1 is cannot be interrupted. The vendor's default is 0.
        filter_brackets_content: Brackets around words of the model that are not spoken; none when
            left out. 1 is Chinese parentheses; 2 is parentheses; 3 is Chinese square brackets; 4 is
            square brackets; 5 is braces.
        ambient_sound: Sound in the background.
        voice_print: How the user is told from others by voice.
        turn_detection: How the end of what the user says is found.
        subtitle_mode: When subtitles are sent. As soon as possible, each repeats those before; with
            the voice, sentence by sentence, each only what is new. 0 is as soon as possible; 1 is
            along with the voice.
        interrupt_word_list: Words that interrupt the robot; others do not then. They get no reply.
    """

    user_id: str
    user_sig: str = attrs.field(converter=hide)
    target_user_id: str
    max_idle_time: int | None = None
    welcome_message: str | None = None
    interrupt_mode: Literal[0, 1] | None = None
    interrupt_speech_duration: int | None = None
    turn_detection_mode: int | None = None
    filter_one_word: bool | None = None
    welcome_message_priority: Literal[0, 1] | None = None
    filter_brackets_content: Literal[1, 2, 3, 4, 5] | None = None
    ambient_sound: AmbientSound | None = None
    voice_print: VoicePrint | None = None
    turn_detection: TurnDetection | None = None
    subtitle_mode: Literal[0, 1] | None = None
    interrupt_word_list: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )

    WIRE: ClassVar = (
        Field("UserId", "user_id", "string"),
        Field("UserSig", "user_sig", "string", secret=True),
        Field("TargetUserId", "target_user_id", "string"),
        Field("MaxIdleTime", "max_idle_time", "uint64", required=False, default=60),
        Field("WelcomeMessage", "welcome_message", "string", required=False),
        Field(
            "InterruptMode", "interrupt_mode", "uint64", required=False, choices=(0, 1), default=0
        ),
        Field(
            "InterruptSpeechDuration",
            "interrupt_speech_duration",
            "uint64",
            required=False,
            default=500,
        ),
        Field("TurnDetectionMode", "turn_detection_mode", "uint64", required=False, default=0),
        Field("FilterOneWord", "filter_one_word", "bool", required=False, default=True),
        Field(
            "WelcomeMessagePriority",
            "welcome_message_priority",
            "uint64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field(
            "FilterBracketsContent",
            "filter_brackets_content",
            "uint64",
            required=False,
            choices=(1, 2, 3, 4, 5),
        ),
        Field("AmbientSound", "ambient_sound", AmbientSound, required=False),
        Field("VoicePrint", "voice_print", VoicePrint, required=False),
        Field("TurnDetection", "turn_detection", TurnDetection, required=False),
        Field("SubtitleMode", "subtitle_mode", "uint64", required=False, choices=(0, 1)),
        Field("InterruptWordList", "interrupt_word_list", "string", many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class STTConfig(Model):
    """How speech is recognized.

    Attributes:
        language: Language that is spoken, such as zh, en or zh-yue. The vendor's default is "zh".
        alternative_language: Other languages that may be spoken; charged as the advanced edition.
        custom_param: Custom parameters, which Tencent Cloud tells on request.
        vad_silence_time: Milliseconds of silence that end a sentence. From 240 to 2000. The
            vendor's default is 1000.
        vad_level: How strongly distant voices are suppressed: 0 not at all, 2 recommended, 3 to 5
            where it is loud, which may lose single words. At most 5. The vendor's default is 0.
    """

    language: str | None = None
    alternative_language: tuple[str, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(as_strings)
    )
    custom_param: str | None = None
    vad_silence_time: int | None = None
    vad_level: int | None = None

    WIRE: ClassVar = (
        Field("Language", "language", "string", required=False, default="zh"),
        Field("AlternativeLanguage", "alternative_language", "string", many=True, required=False),
        Field("CustomParam", "custom_param", "string", required=False),
        Field(
            "VadSilenceTime",
            "vad_silence_time",
            "uint64",
            required=False,
            min=240,
            max=2000,
            default=1000,
        ),
        Field("VadLevel", "vad_level", "uint64", required=False, max=5, default=0),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartAIConversationResponse(Response):
    """Answer to StartAIConversation.

    Attributes:
        task_id: ID of the conversation, which actions on it ask for.
    """

    task_id: str | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("TaskId", "task_id", "string", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class StartAIConversationRequest(Request[StartAIConversationResponse]):
    """Send a robot into a room that talks with a user by way of speech recognition, a language
    model and a voice.

    Attributes:
        sdk_app_id: Application that owns the room.
        room_id: Room that the robot enters.
        agent_config: The robot.
        session_id: ID of your own, by which the task can be described and a second start with the
            same one is refused.
        room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string. The vendor's default
            is 0.
        stt_config: How speech is recognized.
        llm_config: JSON text that says which language model to use: LLMType, Model, APIKey, APIUrl,
            and optionally History, HistoryMode and Streaming.
        tts_config: JSON text that says which voice to use: TTSType, VoiceId and Model, and
            optionally Speed, Volume, Pitch and Language. Other suppliers' hold keys.
        experimental_params: Experimental parameters, which Tencent Cloud tells on request.
    """

    sdk_app_id: int
    room_id: str
    agent_config: AgentConfig
    session_id: str | None = None
    room_id_type: Literal[0, 1] | None = None
    stt_config: STTConfig | None = None
    llm_config: str = attrs.field(converter=hide)
    tts_config: str = attrs.field(converter=hide)
    experimental_params: str | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("RoomId", "room_id", "string"),
        Field("AgentConfig", "agent_config", AgentConfig),
        Field("SessionId", "session_id", "string", required=False),
        Field("RoomIdType", "room_id_type", "uint64", required=False, choices=(0, 1), default=0),
        Field("STTConfig", "stt_config", STTConfig, required=False),
        Field("LLMConfig", "llm_config", "string", secret=True),
        Field("TTSConfig", "tts_config", "string", secret=True),
        Field("ExperimentalParams", "experimental_params", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "StartAIConversation",
        service="tencent/trtc",
        retry="unsafe",
        look_up="DescribeAIConversation",
        response=StartAIConversationResponse,
        errors=StartAIConversationErrorCode,
    )
