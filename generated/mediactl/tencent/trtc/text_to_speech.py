"""TextToSpeech: turn a text into speech.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=TextToSpeech
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Request, Response, as_tuple
from mediactl._runtime.secret import hide_optional
from mediactl._runtime.wire import Field
from mediactl.tencent.trtc.models.alignment_item import AlignmentItem
from mediactl.tencent.trtc.models.audio_format import AudioFormat
from mediactl.tencent.trtc.models.pronunciation_dict import PronunciationDict
from mediactl.tencent.trtc.models.voice import Voice


class TextToSpeechErrorCode(StringErrorCode):
    """Error codes of TextToSpeech."""

    INVALID_PARAMETER_PITCH = row("InvalidParameter.Pitch", "invalid", "Invalid tone.")
    INVALID_PARAMETER_PRONUNCIATION_DICT = row(
        "InvalidParameter.PronunciationDict", "invalid", "Invalid pronunciation dictionary."
    )
    INVALID_PARAMETER_SAMPLE_RATE = row(
        "InvalidParameter.SampleRate", "invalid", "Invalid sampling rate."
    )
    INVALID_PARAMETER_SPEED = row("InvalidParameter.Speed", "invalid", "Invalid speed of sound.")
    INVALID_PARAMETER_TEXT_LENGTH = row(
        "InvalidParameter.TextLength", "invalid", "Invalid text length."
    )
    INVALID_PARAMETER_VOICE_ID = row("InvalidParameter.VoiceId", "invalid", "Invalid VoiceId.")
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


def _alignment_item_items(items: Sequence[AlignmentItem]) -> tuple[AlignmentItem, ...]:
    return as_tuple(items)


def _pronunciation_dict_items(items: Sequence[PronunciationDict]) -> tuple[PronunciationDict, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TextToSpeechResponse(Response):
    """Answer to TextToSpeech.

    Attributes:
        audio: The spoken text.
        alignments: When each part of the text is spoken.
        total_duration_ms: Length of the sound in milliseconds.
    """

    audio: bytes | None = None
    alignments: tuple[AlignmentItem, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_alignment_item_items)
    )
    total_duration_ms: int | None = None
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Audio", "audio", "bytes", required=False),
        Field("Alignments", "alignments", AlignmentItem, many=True, required=False),
        Field("TotalDurationMs", "total_duration_ms", "uint64", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TextToSpeechRequest(Request[TextToSpeechResponse]):
    """Turn a text into speech.

    Attributes:
        text: Text to speak. From 1 to 255 characters.
        voice: The voice that speaks.
        sdk_app_id: Application that pays.
        audio_format: Format of the answer.
        api_key: Key of the service. The vendor ignores it.
        model: Model that speaks, such as flow_01_turbo, for now the only one.
        language: Language of the text; found out when left out. "zh" is Chinese; "en" is English;
            "yue" is Cantonese; "ja" is Japanese; "ko" is Korean.
        pronunciation_dict: How certain words are pronounced.
        alignment_mode: 1 to get Alignments, as in the vendor's example.
    """

    text: str
    voice: Voice
    sdk_app_id: int
    audio_format: AudioFormat | None = None
    api_key: str | None = attrs.field(default=None, converter=hide_optional)
    model: str | None = None
    language: Literal["zh", "en", "yue", "ja", "ko"] | None = None
    pronunciation_dict: tuple[PronunciationDict, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_pronunciation_dict_items)
    )
    alignment_mode: int | None = None

    WIRE: ClassVar = (
        Field("Text", "text", "string", min_length=1, max_length=255),
        Field("Voice", "voice", Voice),
        Field("SdkAppId", "sdk_app_id", "uint64"),
        Field("AudioFormat", "audio_format", AudioFormat, required=False),
        Field("APIKey", "api_key", "string", required=False, secret=True),
        Field("Model", "model", "string", required=False),
        Field(
            "Language",
            "language",
            "string",
            required=False,
            choices=("zh", "en", "yue", "ja", "ko"),
        ),
        Field(
            "PronunciationDict", "pronunciation_dict", PronunciationDict, many=True, required=False
        ),
        Field("AlignmentMode", "alignment_mode", "uint64", required=False),
    )
    ACTION: ClassVar = Action(
        "TextToSpeech",
        service="tencent/trtc",
        retry="unsafe",
        response=TextToSpeechResponse,
        errors=TextToSpeechErrorCode,
    )
