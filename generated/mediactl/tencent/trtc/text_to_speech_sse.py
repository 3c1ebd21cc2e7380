"""TextToSpeechSSE: speak a text, and answer with the sound piece by piece as it is made.

https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=TextToSpeechSSE
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


class TextToSpeechSSEErrorCode(StringErrorCode):
    """Error codes of TextToSpeechSSE."""

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
class TextToSpeechSSEResponse(Response):
    """Answer to TextToSpeechSSE.

    Attributes:
        type: Kind of event; chunk for a piece of sound.
        chunk_id: ID of the piece.
        audio: The piece of sound.
        seq: Number of the piece, from 0.
        is_end: Whether it is the last piece.
        alignments: When each part of the text is spoken.
    """

    type: str | None = None
    chunk_id: str | None = None
    audio: bytes | None = None
    seq: int | None = None
    is_end: bool | None = None
    alignments: tuple[AlignmentItem, ...] | None = attrs.field(
        default=None, converter=attrs.converters.optional(_alignment_item_items)
    )
    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)

    WIRE: ClassVar = (
        Field("Type", "type", "string", required=False),
        Field("ChunkId", "chunk_id", "string", required=False),
        Field("Audio", "audio", "bytes", required=False),
        Field("Seq", "seq", "uint64", required=False),
        Field("IsEnd", "is_end", "bool", required=False),
        Field("Alignments", "alignments", AlignmentItem, many=True, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class TextToSpeechSSERequest(Request[TextToSpeechSSEResponse]):
    """Speak a text, and answer with the sound piece by piece as it is made.

    Attributes:
        text: Text to speak. From 1 to 255 characters.
        voice: The voice that speaks.
        sdk_app_id: Application that pays.
        audio_format: Format of the sound; pcm is all there is.
        api_key: Key of the service. The vendor ignores it.
        model: Model that speaks.
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
    model: Literal["flow_01_turbo"] | None = None
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
        Field("Model", "model", "string", required=False, choices=("flow_01_turbo",)),
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
        "TextToSpeechSSE",
        service="tencent/trtc",
        retry="unsafe",
        host="trtc.ai.tencentcloudapi.com",
        response=TextToSpeechSSEResponse,
        errors=TextToSpeechSSEErrorCode,
        streams=True,
        last="IsEnd",
    )
