"""VoiceClone: make a voice for TextToSpeech from a recording of someone speaking.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=VoiceClone
"""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field


class VoiceCloneErrorCode(StringErrorCode):
    """Error codes of VoiceClone."""

    INVALID_PARAMETER_AUDIO_PROMPT = row(
        "InvalidParameter.AudioPrompt", "invalid", "Invalid reference audio."
    )
    INVALID_PARAMETER_PITCH = row("InvalidParameter.Pitch", "invalid", "Invalid tone.")
    INVALID_PARAMETER_SAMPLE_RATE = row(
        "InvalidParameter.SampleRate", "invalid", "Invalid sampling rate."
    )
    INVALID_PARAMETER_SPEED = row("InvalidParameter.Speed", "invalid", "Invalid speed of sound.")
    INVALID_PARAMETER_TEXT_LENGTH = row(
        "InvalidParameter.TextLength", "invalid", "Invalid text length."
    )
    INVALID_PARAMETER_VOICE_ID = row("InvalidParameter.VoiceId", "invalid", "Invalid VoiceId.")
    INVALID_PARAMETER_VOICE_NAME = row(
        "InvalidParameter.VoiceName", "invalid", "Invalid sound name."
    )
    INVALID_PARAMETER_VOLUME = row("InvalidParameter.Volume", "invalid", "Invalid volume.")
    MISSING_PARAMETER_API_KEY = row("MissingParameter.APIKey", "auth", "Invalid api key.")
    UNSUPPORTED_OPERATION_INTERNAL_ERROR = row(
        "UnsupportedOperation.InternalError", "internal", "Unsupported operation."
    )
    UNSUPPORTED_OPERATION_NOT_ALLOWED = row(
        "UnsupportedOperation.NotAllowed",
        "unavailable",
        "Not allowed to use.",
        advice="Contact technical personnel.",
    )
    UNSUPPORTED_OPERATION_VOICE_CLONE_ERROR = row(
        "UnsupportedOperation.VoiceCloneError", "internal", "Sound clone error."
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VoiceCloneResponse(Response):
    """Answer to VoiceClone.

    Attributes:
        voice_id: ID of the voice, for Voice of TextToSpeech.
    """

    voice_id: str | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (Field("VoiceId", "voice_id", "string", required=False),)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class VoiceCloneRequest(Request[VoiceCloneResponse]):
    """Make a voice for TextToSpeech from a recording of someone speaking.

    Attributes:
        sdk_app_id: Application that the voice is for.
        voice_name: Name of the voice. At most 36 characters. Matches `[A-Za-z0-9_]*`.
        prompt_audio: WAV file of 10 to 180 seconds of speech: one channel, 16 kHz.
        api_key: Key of the service. The vendor ignores it.
        prompt_text: What is said in PromptAudio.
        model: Model that is to speak.
        language: Language of the recording, as an ISO 639-1 code.
    """

    sdk_app_id: int
    voice_name: str
    prompt_audio: bytes
    api_key: str | None = attrs.field(default=None, converter=hide_optional)
    prompt_text: str | None = None
    model: Literal["flow_01_turbo", "flow_01_ex"] | None = None
    language: str | None = None

    WIRE: ClassVar = (
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("VoiceName", "voice_name", "string", max_length=36, pattern="[A-Za-z0-9_]*"),
        Field("PromptAudio", "prompt_audio", "bytes"),
        Field("APIKey", "api_key", "string", required=False, secret=True),
        Field("PromptText", "prompt_text", "string", required=False),
        Field("Model", "model", "string", required=False, choices=("flow_01_turbo", "flow_01_ex")),
        Field("Language", "language", "string", required=False),
    )
    ACTION: ClassVar = Action(
        "VoiceClone",
        service="tencent/trtc",
        retry="unsafe",
        response=VoiceCloneResponse,
        errors=VoiceCloneErrorCode,
    )
