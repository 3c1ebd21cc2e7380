"""CreateCommonMixStream: start a session that mixes streams, or change its inputs and layout if it
runs.

https://www.tencentcloud.com/document/product/267/35997
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal

import attrs

from mediactl._runtime.action import Action, CallLimit, Rate
from mediactl._runtime.codes import StringErrorCode, row
from mediactl._runtime.meta import ResponseMeta
from mediactl._runtime.model import Model, Request, Response, as_tuple
from mediactl._runtime.wire import Field


class CreateCommonMixStreamErrorCode(StringErrorCode):
    """Error codes of CreateCommonMixStream."""

    FAILED_OPERATION = row("FailedOperation", "internal", "Operation failed.")
    FAILED_OPERATION_CALL_OTHER_SVR_ERROR = row(
        "FailedOperation.CallOtherSvrError", "transient", "Failed to call the third-party service."
    )
    FAILED_OPERATION_CALL_OTHER_SVR_FAILED = row(
        "FailedOperation.CallOtherSvrFailed", "transient", "Failed to call the internal service."
    )
    FAILED_OPERATION_CANCEL_SESSION_NOT_EXIST = row(
        "FailedOperation.CancelSessionNotExist",
        "invalid",
        "The canceled stream mix session does not exist.",
    )
    FAILED_OPERATION_GET_PICTURE_URL_ERROR = row(
        "FailedOperation.GetPictureUrlError", "transient", "Unable to get the watermark URL."
    )
    FAILED_OPERATION_GET_STREAM_RESOLUTION_ERROR = row(
        "FailedOperation.GetStreamResolutionError",
        "transient",
        "Failed to get the input stream length and width.",
    )
    FAILED_OPERATION_PROCESS_MIX_ERROR = row(
        "FailedOperation.ProcessMixError", "internal", "Failed to start stream mix."
    )
    FAILED_OPERATION_STREAM_NOT_EXIST = row(
        "FailedOperation.StreamNotExist", "invalid", "The stream does not exist."
    )
    INTERNAL_ERROR = row("InternalError", "internal", "Internal error.")
    INTERNAL_ERROR_JI_FEI_OTHER_ERROR = row(
        "InternalError.JiFeiOtherError", "internal", "The billing platform returned other errors."
    )
    INVALID_PARAMETER = row("InvalidParameter", "invalid", "Invalid parameter.")
    INVALID_PARAMETER_CANCEL_SESSION_NOT_EXIST = row(
        "InvalidParameter.CancelSessionNotExist", "invalid", "The canceled session does not exist."
    )
    INVALID_PARAMETER_INPUT_NUM_LIMIT_EXCEEDED = row(
        "InvalidParameter.InputNumLimitExceeded",
        "invalid",
        "The number of inputs exceeds the limit.",
    )
    INVALID_PARAMETER_INVALID_BACKGROUD_RESOLUTION = row(
        "InvalidParameter.InvalidBackgroudResolution",
        "invalid",
        "Invalid background length and width.",
    )
    INVALID_PARAMETER_INVALID_BITRATE = row(
        "InvalidParameter.InvalidBitrate", "invalid", "Invalid output bitrate."
    )
    INVALID_PARAMETER_INVALID_CROP_PARAM = row(
        "InvalidParameter.InvalidCropParam",
        "invalid",
        "The cropped area overflows the original image.",
    )
    INVALID_PARAMETER_INVALID_LAYER_PARAM = row(
        "InvalidParameter.InvalidLayerParam", "invalid", "Invalid layer parameter."
    )
    INVALID_PARAMETER_INVALID_OUTPUT_STREAM_ID = row(
        "InvalidParameter.InvalidOutputStreamID",
        "conflict",
        "The output stream ID is already used.",
    )
    INVALID_PARAMETER_INVALID_OUTPUT_TYPE = row(
        "InvalidParameter.InvalidOutputType",
        "invalid",
        "Invalid output type. Please check whether OutputPram-StreamId and OutputType match.",
    )
    INVALID_PARAMETER_INVALID_PICTURE_ID = row(
        "InvalidParameter.InvalidPictureID", "invalid", "The watermark ID was not set."
    )
    INVALID_PARAMETER_INVALID_ROUND_RECT_RADIUS = row(
        "InvalidParameter.InvalidRoundRectRadius",
        "invalid",
        "Invalid corner radius of the rounded rectangle.",
    )
    INVALID_PARAMETER_OTHER_ERROR = row("InvalidParameter.OtherError", "invalid", "Other errors.")
    INVALID_PARAMETER_SESSION_OUTPUT_STREAM_CHANGED = row(
        "InvalidParameter.SessionOutputStreamChanged",
        "conflict",
        "The output stream of the same session has changed.",
    )
    INVALID_PARAMETER_TEMPLATE_NOT_MATCH_INPUT_NUM = row(
        "InvalidParameter.TemplateNotMatchInputNum",
        "invalid",
        "The template does not match the number of input streams.",
    )
    RESOURCE_NOT_FOUND_FORBID_SERVICE = row(
        "ResourceNotFound.ForbidService", "unavailable", "You are blocked."
    )
    RESOURCE_NOT_FOUND_FREEZE_SERVICE = row(
        "ResourceNotFound.FreezeService", "unavailable", "Service suspended."
    )
    RESOURCE_NOT_FOUND_STOP_SERVICE = row(
        "ResourceNotFound.StopService",
        "unavailable",
        "The service has been suspended due to account arrears.",
        advice="Top up the account.",
    )
    RESOURCE_NOT_FOUND_USER_DISABLE_SERVICE = row(
        "ResourceNotFound.UserDisableService", "unavailable", "You disabled the service."
    )


def _common_mix_input_param_items(
    items: Sequence[CommonMixInputParam],
) -> tuple[CommonMixInputParam, ...]:
    return as_tuple(items)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CommonMixLayoutParams(Model):
    """Place of an input in the mixed picture.

    Attributes:
        image_layer: Layer, different for every input; 1 is the background. Sound alone needs one
            too. From 1 to 16.
        input_type: What the input is. 0 is sound and picture; 2 is image; 3 is canvas; 4 is sound
            alone; 5 is picture alone. The vendor's default is 0.
        image_height: Height shown, in pixels, or from 0.01 to 0.99 as a share of the background's;
            by default the input's own. From 0 to 2000.
        image_width: Width shown, in pixels, or from 0.01 to 0.99 as a share of the background's; by
            default the input's own. From 0 to 2000.
        location_x: Distance from the background's left edge, in pixels or as a share of its width.
            From 0 to 2000. The vendor's default is 0.
        location_y: Distance from the background's top edge, in pixels or as a share of its height.
            From 0 to 2000. The vendor's default is 0.
        color: Colour of a canvas, such as 0xcc0033.
        watermark_id: ID of the watermark that an image input shows.
    """

    image_layer: int
    input_type: Literal[0, 2, 3, 4, 5] | None = None
    image_height: float | None = None
    image_width: float | None = None
    location_x: float | None = None
    location_y: float | None = None
    color: str | None = None
    watermark_id: int | None = None

    WIRE: ClassVar = (
        Field("ImageLayer", "image_layer", "int64", min=1, max=16),
        Field(
            "InputType", "input_type", "int64", required=False, choices=(0, 2, 3, 4, 5), default=0
        ),
        Field("ImageHeight", "image_height", "float", required=False, min=0, max=2000),
        Field("ImageWidth", "image_width", "float", required=False, min=0, max=2000),
        Field("LocationX", "location_x", "float", required=False, min=0, max=2000, default=0),
        Field("LocationY", "location_y", "float", required=False, min=0, max=2000, default=0),
        Field("Color", "color", "string", required=False),
        Field("WatermarkId", "watermark_id", "int64", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CommonMixCropParams(Model):
    """Part of an input that is cut out, in pixels.

    Attributes:
        crop_width: Width of the part. From 0 to 2000.
        crop_height: Height of the part. From 0 to 2000.
        crop_start_location_x: Left edge of the part. From 0 to 2000.
        crop_start_location_y: Top edge of the part. From 0 to 2000.
    """

    crop_width: float | None = None
    crop_height: float | None = None
    crop_start_location_x: float | None = None
    crop_start_location_y: float | None = None

    WIRE: ClassVar = (
        Field("CropWidth", "crop_width", "float", required=False, min=0, max=2000),
        Field("CropHeight", "crop_height", "float", required=False, min=0, max=2000),
        Field(
            "CropStartLocationX", "crop_start_location_x", "float", required=False, min=0, max=2000
        ),
        Field(
            "CropStartLocationY", "crop_start_location_y", "float", required=False, min=0, max=2000
        ),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CommonMixInputParam(Model):
    """One input of a mix.

    Attributes:
        input_stream_name: Name of the stream, or any name of your choice for an image or a canvas;
            80 bytes at most. At most 80 characters.
        layout_params: Where and how the input is shown.
        crop_params: Part of the picture that is shown; all of it by default.
    """

    input_stream_name: str
    layout_params: CommonMixLayoutParams
    crop_params: CommonMixCropParams | None = None

    WIRE: ClassVar = (
        Field("InputStreamName", "input_stream_name", "string", max_length=80),
        Field("LayoutParams", "layout_params", CommonMixLayoutParams),
        Field("CropParams", "crop_params", CommonMixCropParams, required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CommonMixOutputParams(Model):
    """The mixed stream; what is left out the service chooses.

    Attributes:
        output_stream_name: Name of the mixed stream.
        output_stream_type: Stream that carries the mix; the name of a new one must be in use
            nowhere else. 0 is one of the inputs; 1 is a new stream. The vendor's default is 0.
        output_stream_bit_rate: Bitrate, in kbps. From 1 to 10000.
        output_stream_gop: Time between keyframes, in seconds. From 1 to 10.
        output_stream_frame_rate: Frames per second. From 1 to 60.
        output_audio_bit_rate: Bitrate of the sound, in kbps. From 1 to 500.
        output_audio_sample_rate: Sample rate of the sound, in Hz.
        output_audio_channels: Channels of the sound.
        mix_sei: SEI put into the mixed stream, rarely needed.
    """

    output_stream_name: str
    output_stream_type: Literal[0, 1] | None = None
    output_stream_bit_rate: int | None = None
    output_stream_gop: int | None = None
    output_stream_frame_rate: int | None = None
    output_audio_bit_rate: int | None = None
    output_audio_sample_rate: (
        Literal[96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000]
        | None
    ) = None
    output_audio_channels: Literal[1, 2] | None = None
    mix_sei: str | None = None

    WIRE: ClassVar = (
        Field("OutputStreamName", "output_stream_name", "string"),
        Field(
            "OutputStreamType",
            "output_stream_type",
            "int64",
            required=False,
            choices=(0, 1),
            default=0,
        ),
        Field(
            "OutputStreamBitRate",
            "output_stream_bit_rate",
            "int64",
            required=False,
            min=1,
            max=10000,
        ),
        Field("OutputStreamGop", "output_stream_gop", "int64", required=False, min=1, max=10),
        Field(
            "OutputStreamFrameRate",
            "output_stream_frame_rate",
            "int64",
            required=False,
            min=1,
            max=60,
        ),
        Field(
            "OutputAudioBitRate", "output_audio_bit_rate", "int64", required=False, min=1, max=500
        ),
        Field(
            "OutputAudioSampleRate",
            "output_audio_sample_rate",
            "int64",
            required=False,
            choices=(
                96000,
                88200,
                64000,
                48000,
                44100,
                32000,
                24000,
                22050,
                16000,
                12000,
                11025,
                8000,
            ),
        ),
        Field(
            "OutputAudioChannels", "output_audio_channels", "int64", required=False, choices=(1, 2)
        ),
        Field("MixSei", "mix_sei", "string", required=False),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CommonMixControlParams(Model):
    """Special settings of a mix.

    Attributes:
        use_mix_crop_center: Whether an input whose size differs from its layer is cropped to it. 0
            is no; 1 is yes.
        allow_copy: Whether a single input may be copied to a new stream instead of ending the mix.
            0 is no; 1 is yes.
        pass_input_sei: Whether SEI of the inputs is passed on. 0 is no; 1 is yes.
    """

    use_mix_crop_center: Literal[0, 1] | None = None
    allow_copy: Literal[0, 1] | None = None
    pass_input_sei: Literal[0, 1] | None = None

    WIRE: ClassVar = (
        Field("UseMixCropCenter", "use_mix_crop_center", "int64", required=False, choices=(0, 1)),
        Field("AllowCopy", "allow_copy", "int64", required=False, choices=(0, 1)),
        Field("PassInputSei", "pass_input_sei", "int64", required=False, choices=(0, 1)),
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateCommonMixStreamResponse(Response):
    """Answer to CreateCommonMixStream."""

    request_id: str = ""
    meta: ResponseMeta = attrs.field(factory=ResponseMeta)


@attrs.frozen(kw_only=True, eq=False, repr=False)
class CreateCommonMixStreamRequest(Request[CreateCommonMixStreamResponse]):
    """Start a session that mixes streams, or change its inputs and layout if it runs.

    Attributes:
        mix_stream_session_id: ID of your choice for the session, used until it is cancelled:
            letters, digits and underscores, 80 bytes at most. At most 80 characters.
        input_stream_list: What is mixed. From 1 to 16 items.
        output_params: Stream that results.
        mix_stream_template_id: Ready-made layout, which makes positions unnecessary. 0 is own
            layout; 10 is two inputs; 20 is two inputs; 30 is two inputs; 40 is two inputs; 50 is
            two inputs; 310 is three inputs; 390 is three inputs; 391 is three inputs; 410 is four
            inputs; 510 is five inputs; 590 is five inputs; 610 is six inputs. The vendor's default
            is 0.
        control_params: Special settings, rarely needed.
    """

    mix_stream_session_id: str
    input_stream_list: tuple[CommonMixInputParam, ...] = attrs.field(
        converter=_common_mix_input_param_items
    )
    output_params: CommonMixOutputParams
    mix_stream_template_id: (
        Literal[0, 10, 20, 30, 40, 50, 310, 390, 391, 410, 510, 590, 610] | None
    ) = None
    control_params: CommonMixControlParams | None = None

    WIRE: ClassVar = (
        Field("MixStreamSessionId", "mix_stream_session_id", "string", max_length=80),
        Field(
            "InputStreamList",
            "input_stream_list",
            CommonMixInputParam,
            many=True,
            min_items=1,
            max_items=16,
        ),
        Field("OutputParams", "output_params", CommonMixOutputParams),
        Field(
            "MixStreamTemplateId",
            "mix_stream_template_id",
            "int64",
            required=False,
            choices=(0, 10, 20, 30, 40, 50, 310, 390, 391, 410, 510, 590, 610),
            default=0,
        ),
        Field("ControlParams", "control_params", CommonMixControlParams, required=False),
    )
    ACTION: ClassVar = Action(
        "CreateCommonMixStream",
        service="tencent/live",
        retry="idempotent",
        limit=CallLimit(Rate(200)),
        response=CreateCommonMixStreamResponse,
        errors=CreateCommonMixStreamErrorCode,
    )
