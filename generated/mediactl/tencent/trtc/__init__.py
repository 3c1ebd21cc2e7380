"""Tencent Real-Time Communication.

Rooms, relaying, recording and transcription of Tencent Real-Time Communication (TRTC).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediactl.tencent._errors import CommonErrorCode as CommonErrorCode

    from ._async_client import AsyncTrtcClient as AsyncTrtcClient
    from ._client import TrtcClient as TrtcClient
    from .control_ai_conversation import (
        ControlAIConversationErrorCode as ControlAIConversationErrorCode,
    )
    from .control_ai_conversation import (
        ControlAIConversationRequest as ControlAIConversationRequest,
    )
    from .control_ai_conversation import (
        ControlAIConversationResponse as ControlAIConversationResponse,
    )
    from .control_ai_conversation import InvokeLLM as InvokeLLM
    from .control_ai_conversation import ServerPushText as ServerPushText
    from .create_cloud_moderation import CloudModerationStorage as CloudModerationStorage
    from .create_cloud_moderation import (
        CreateCloudModerationErrorCode as CreateCloudModerationErrorCode,
    )
    from .create_cloud_moderation import (
        CreateCloudModerationRequest as CreateCloudModerationRequest,
    )
    from .create_cloud_moderation import (
        CreateCloudModerationResponse as CreateCloudModerationResponse,
    )
    from .create_cloud_moderation import ModerationParams as ModerationParams
    from .create_cloud_moderation import ModerationStorageParams as ModerationStorageParams
    from .create_cloud_moderation import ModerationSupplierParam as ModerationSupplierParam
    from .create_cloud_recording import AudioParams as AudioParams
    from .create_cloud_recording import (
        CreateCloudRecordingErrorCode as CreateCloudRecordingErrorCode,
    )
    from .create_cloud_recording import CreateCloudRecordingRequest as CreateCloudRecordingRequest
    from .create_cloud_recording import CreateCloudRecordingResponse as CreateCloudRecordingResponse
    from .create_cloud_recording import MixTranscodeParams as MixTranscodeParams
    from .create_cloud_recording import RecordParams as RecordParams
    from .create_cloud_recording import VideoParams as VideoParams
    from .create_cloud_slice_task import CloudSliceStorage as CloudSliceStorage
    from .create_cloud_slice_task import (
        CreateCloudSliceTaskErrorCode as CreateCloudSliceTaskErrorCode,
    )
    from .create_cloud_slice_task import CreateCloudSliceTaskRequest as CreateCloudSliceTaskRequest
    from .create_cloud_slice_task import (
        CreateCloudSliceTaskResponse as CreateCloudSliceTaskResponse,
    )
    from .create_cloud_slice_task import SliceParams as SliceParams
    from .create_cloud_slice_task import SliceStorageParams as SliceStorageParams
    from .create_cloud_transcription import AsrParam as AsrParam
    from .create_cloud_transcription import (
        CreateCloudTranscriptionErrorCode as CreateCloudTranscriptionErrorCode,
    )
    from .create_cloud_transcription import (
        CreateCloudTranscriptionRequest as CreateCloudTranscriptionRequest,
    )
    from .create_cloud_transcription import (
        CreateCloudTranscriptionResponse as CreateCloudTranscriptionResponse,
    )
    from .create_cloud_transcription import TerminologyItem as TerminologyItem
    from .create_cloud_transcription import TermPair as TermPair
    from .create_cloud_transcription import TranscriptionParam as TranscriptionParam
    from .create_cloud_transcription import (
        TranscriptionUserInfoParams as TranscriptionUserInfoParams,
    )
    from .create_cloud_transcription import TranslationParam as TranslationParam
    from .create_cloud_transcription import TTSParam as TTSParam
    from .create_cloud_transcription import TTSVoice as TTSVoice
    from .delete_cloud_moderation import (
        DeleteCloudModerationErrorCode as DeleteCloudModerationErrorCode,
    )
    from .delete_cloud_moderation import (
        DeleteCloudModerationRequest as DeleteCloudModerationRequest,
    )
    from .delete_cloud_moderation import (
        DeleteCloudModerationResponse as DeleteCloudModerationResponse,
    )
    from .delete_cloud_recording import (
        DeleteCloudRecordingErrorCode as DeleteCloudRecordingErrorCode,
    )
    from .delete_cloud_recording import DeleteCloudRecordingRequest as DeleteCloudRecordingRequest
    from .delete_cloud_recording import DeleteCloudRecordingResponse as DeleteCloudRecordingResponse
    from .delete_cloud_slice_task import (
        DeleteCloudSliceTaskErrorCode as DeleteCloudSliceTaskErrorCode,
    )
    from .delete_cloud_slice_task import DeleteCloudSliceTaskRequest as DeleteCloudSliceTaskRequest
    from .delete_cloud_slice_task import (
        DeleteCloudSliceTaskResponse as DeleteCloudSliceTaskResponse,
    )
    from .delete_cloud_transcription import (
        DeleteCloudTranscriptionErrorCode as DeleteCloudTranscriptionErrorCode,
    )
    from .delete_cloud_transcription import (
        DeleteCloudTranscriptionRequest as DeleteCloudTranscriptionRequest,
    )
    from .delete_cloud_transcription import (
        DeleteCloudTranscriptionResponse as DeleteCloudTranscriptionResponse,
    )
    from .describe_ai_conversation import (
        DescribeAIConversationErrorCode as DescribeAIConversationErrorCode,
    )
    from .describe_ai_conversation import (
        DescribeAIConversationRequest as DescribeAIConversationRequest,
    )
    from .describe_ai_conversation import (
        DescribeAIConversationResponse as DescribeAIConversationResponse,
    )
    from .describe_ai_transcription import (
        DescribeAITranscriptionErrorCode as DescribeAITranscriptionErrorCode,
    )
    from .describe_ai_transcription import (
        DescribeAITranscriptionRequest as DescribeAITranscriptionRequest,
    )
    from .describe_ai_transcription import (
        DescribeAITranscriptionResponse as DescribeAITranscriptionResponse,
    )
    from .describe_call_detail_info import (
        DescribeCallDetailInfoErrorCode as DescribeCallDetailInfoErrorCode,
    )
    from .describe_call_detail_info import (
        DescribeCallDetailInfoRequest as DescribeCallDetailInfoRequest,
    )
    from .describe_call_detail_info import (
        DescribeCallDetailInfoResponse as DescribeCallDetailInfoResponse,
    )
    from .describe_call_detail_info import QualityData as QualityData
    from .describe_call_detail_info import TimeValue as TimeValue
    from .describe_cloud_moderation import (
        DescribeCloudModerationErrorCode as DescribeCloudModerationErrorCode,
    )
    from .describe_cloud_moderation import (
        DescribeCloudModerationRequest as DescribeCloudModerationRequest,
    )
    from .describe_cloud_moderation import (
        DescribeCloudModerationResponse as DescribeCloudModerationResponse,
    )
    from .describe_cloud_recording import (
        DescribeCloudRecordingErrorCode as DescribeCloudRecordingErrorCode,
    )
    from .describe_cloud_recording import (
        DescribeCloudRecordingRequest as DescribeCloudRecordingRequest,
    )
    from .describe_cloud_recording import (
        DescribeCloudRecordingResponse as DescribeCloudRecordingResponse,
    )
    from .describe_cloud_recording import StorageFile as StorageFile
    from .describe_cloud_slice_task import (
        DescribeCloudSliceTaskErrorCode as DescribeCloudSliceTaskErrorCode,
    )
    from .describe_cloud_slice_task import (
        DescribeCloudSliceTaskRequest as DescribeCloudSliceTaskRequest,
    )
    from .describe_cloud_slice_task import (
        DescribeCloudSliceTaskResponse as DescribeCloudSliceTaskResponse,
    )
    from .describe_cloud_transcription import (
        DescribeCloudTranscriptionErrorCode as DescribeCloudTranscriptionErrorCode,
    )
    from .describe_cloud_transcription import (
        DescribeCloudTranscriptionRequest as DescribeCloudTranscriptionRequest,
    )
    from .describe_cloud_transcription import (
        DescribeCloudTranscriptionResponse as DescribeCloudTranscriptionResponse,
    )
    from .describe_mix_transcoding_usage import (
        DescribeMixTranscodingUsageErrorCode as DescribeMixTranscodingUsageErrorCode,
    )
    from .describe_mix_transcoding_usage import (
        DescribeMixTranscodingUsageRequest as DescribeMixTranscodingUsageRequest,
    )
    from .describe_mix_transcoding_usage import (
        DescribeMixTranscodingUsageResponse as DescribeMixTranscodingUsageResponse,
    )
    from .describe_recording_usage import (
        DescribeRecordingUsageErrorCode as DescribeRecordingUsageErrorCode,
    )
    from .describe_recording_usage import (
        DescribeRecordingUsageRequest as DescribeRecordingUsageRequest,
    )
    from .describe_recording_usage import (
        DescribeRecordingUsageResponse as DescribeRecordingUsageResponse,
    )
    from .describe_relay_usage import DescribeRelayUsageErrorCode as DescribeRelayUsageErrorCode
    from .describe_relay_usage import DescribeRelayUsageRequest as DescribeRelayUsageRequest
    from .describe_relay_usage import DescribeRelayUsageResponse as DescribeRelayUsageResponse
    from .describe_room_info import DescribeRoomInfoErrorCode as DescribeRoomInfoErrorCode
    from .describe_room_info import DescribeRoomInfoRequest as DescribeRoomInfoRequest
    from .describe_room_info import DescribeRoomInfoResponse as DescribeRoomInfoResponse
    from .describe_room_info import RoomState as RoomState
    from .describe_scale_info import DescribeScaleInfoErrorCode as DescribeScaleInfoErrorCode
    from .describe_scale_info import DescribeScaleInfoRequest as DescribeScaleInfoRequest
    from .describe_scale_info import DescribeScaleInfoResponse as DescribeScaleInfoResponse
    from .describe_scale_info import ScaleInfomation as ScaleInfomation
    from .describe_stream_ingest import (
        DescribeStreamIngestErrorCode as DescribeStreamIngestErrorCode,
    )
    from .describe_stream_ingest import DescribeStreamIngestRequest as DescribeStreamIngestRequest
    from .describe_stream_ingest import DescribeStreamIngestResponse as DescribeStreamIngestResponse
    from .describe_trtc_market_quality_data import (
        DescribeTRTCMarketQualityDataErrorCode as DescribeTRTCMarketQualityDataErrorCode,
    )
    from .describe_trtc_market_quality_data import (
        DescribeTRTCMarketQualityDataRequest as DescribeTRTCMarketQualityDataRequest,
    )
    from .describe_trtc_market_quality_data import (
        DescribeTRTCMarketQualityDataResponse as DescribeTRTCMarketQualityDataResponse,
    )
    from .describe_trtc_market_scale_data import (
        DescribeTRTCMarketScaleDataErrorCode as DescribeTRTCMarketScaleDataErrorCode,
    )
    from .describe_trtc_market_scale_data import (
        DescribeTRTCMarketScaleDataRequest as DescribeTRTCMarketScaleDataRequest,
    )
    from .describe_trtc_market_scale_data import (
        DescribeTRTCMarketScaleDataResponse as DescribeTRTCMarketScaleDataResponse,
    )
    from .describe_trtc_real_time_quality_data import (
        DescribeTRTCRealTimeQualityDataErrorCode as DescribeTRTCRealTimeQualityDataErrorCode,
    )
    from .describe_trtc_real_time_quality_data import (
        DescribeTRTCRealTimeQualityDataRequest as DescribeTRTCRealTimeQualityDataRequest,
    )
    from .describe_trtc_real_time_quality_data import (
        DescribeTRTCRealTimeQualityDataResponse as DescribeTRTCRealTimeQualityDataResponse,
    )
    from .describe_trtc_real_time_scale_data import (
        DescribeTRTCRealTimeScaleDataErrorCode as DescribeTRTCRealTimeScaleDataErrorCode,
    )
    from .describe_trtc_real_time_scale_data import (
        DescribeTRTCRealTimeScaleDataRequest as DescribeTRTCRealTimeScaleDataRequest,
    )
    from .describe_trtc_real_time_scale_data import (
        DescribeTRTCRealTimeScaleDataResponse as DescribeTRTCRealTimeScaleDataResponse,
    )
    from .describe_trtc_room_usage import (
        DescribeTrtcRoomUsageErrorCode as DescribeTrtcRoomUsageErrorCode,
    )
    from .describe_trtc_room_usage import (
        DescribeTrtcRoomUsageRequest as DescribeTrtcRoomUsageRequest,
    )
    from .describe_trtc_room_usage import (
        DescribeTrtcRoomUsageResponse as DescribeTrtcRoomUsageResponse,
    )
    from .describe_trtc_usage import DescribeTrtcUsageErrorCode as DescribeTrtcUsageErrorCode
    from .describe_trtc_usage import DescribeTrtcUsageRequest as DescribeTrtcUsageRequest
    from .describe_trtc_usage import DescribeTrtcUsageResponse as DescribeTrtcUsageResponse
    from .describe_unusual_event import AbnormalEvent as AbnormalEvent
    from .describe_unusual_event import AbnormalExperience as AbnormalExperience
    from .describe_unusual_event import (
        DescribeUnusualEventErrorCode as DescribeUnusualEventErrorCode,
    )
    from .describe_unusual_event import DescribeUnusualEventRequest as DescribeUnusualEventRequest
    from .describe_unusual_event import DescribeUnusualEventResponse as DescribeUnusualEventResponse
    from .describe_user_event import DescribeUserEventErrorCode as DescribeUserEventErrorCode
    from .describe_user_event import DescribeUserEventRequest as DescribeUserEventRequest
    from .describe_user_event import DescribeUserEventResponse as DescribeUserEventResponse
    from .describe_user_event import EventList as EventList
    from .describe_user_event import EventMessage as EventMessage
    from .describe_user_info import DescribeUserInfoErrorCode as DescribeUserInfoErrorCode
    from .describe_user_info import DescribeUserInfoRequest as DescribeUserInfoRequest
    from .describe_user_info import DescribeUserInfoResponse as DescribeUserInfoResponse
    from .describe_web_record import DescribeWebRecordErrorCode as DescribeWebRecordErrorCode
    from .describe_web_record import DescribeWebRecordRequest as DescribeWebRecordRequest
    from .describe_web_record import DescribeWebRecordResponse as DescribeWebRecordResponse
    from .dismiss_room import DismissRoomErrorCode as DismissRoomErrorCode
    from .dismiss_room import DismissRoomRequest as DismissRoomRequest
    from .dismiss_room import DismissRoomResponse as DismissRoomResponse
    from .dismiss_room_by_str_room_id import (
        DismissRoomByStrRoomIdErrorCode as DismissRoomByStrRoomIdErrorCode,
    )
    from .dismiss_room_by_str_room_id import (
        DismissRoomByStrRoomIdRequest as DismissRoomByStrRoomIdRequest,
    )
    from .dismiss_room_by_str_room_id import (
        DismissRoomByStrRoomIdResponse as DismissRoomByStrRoomIdResponse,
    )
    from .models.alignment_item import AlignmentItem as AlignmentItem
    from .models.audio_encode import AudioEncode as AudioEncode
    from .models.audio_format import AudioFormat as AudioFormat
    from .models.cloud_storage import CloudStorage as CloudStorage
    from .models.cloud_vod import CloudVod as CloudVod
    from .models.max_video_user import MaxVideoUser as MaxVideoUser
    from .models.mcu_audio_params import McuAudioParams as McuAudioParams
    from .models.mcu_background_custom_render import (
        McuBackgroundCustomRender as McuBackgroundCustomRender,
    )
    from .models.mcu_custom_crop import McuCustomCrop as McuCustomCrop
    from .models.mcu_feed_back_room_params import McuFeedBackRoomParams as McuFeedBackRoomParams
    from .models.mcu_layout import McuLayout as McuLayout
    from .models.mcu_layout_params import McuLayoutParams as McuLayoutParams
    from .models.mcu_layout_volume import McuLayoutVolume as McuLayoutVolume
    from .models.mcu_pass_through import McuPassThrough as McuPassThrough
    from .models.mcu_publish_cdn_param import McuPublishCdnParam as McuPublishCdnParam
    from .models.mcu_sei_params import McuSeiParams as McuSeiParams
    from .models.mcu_user_info_params import McuUserInfoParams as McuUserInfoParams
    from .models.mcu_video_params import McuVideoParams as McuVideoParams
    from .models.mcu_water_mark_image import McuWaterMarkImage as McuWaterMarkImage
    from .models.mcu_water_mark_params import McuWaterMarkParams as McuWaterMarkParams
    from .models.mcu_water_mark_text import McuWaterMarkText as McuWaterMarkText
    from .models.mix_layout import MixLayout as MixLayout
    from .models.mix_layout_params import MixLayoutParams as MixLayoutParams
    from .models.mix_user_info import MixUserInfo as MixUserInfo
    from .models.pronunciation_dict import PronunciationDict as PronunciationDict
    from .models.row_values import RowValues as RowValues
    from .models.series_infos import SeriesInfos as SeriesInfos
    from .models.single_subscribe_params import SingleSubscribeParams as SingleSubscribeParams
    from .models.storage_params import StorageParams as StorageParams
    from .models.subscribe_moderation_user_ids import (
        SubscribeModerationUserIds as SubscribeModerationUserIds,
    )
    from .models.subscribe_stream_user_ids import SubscribeStreamUserIds as SubscribeStreamUserIds
    from .models.tencent_vod import TencentVod as TencentVod
    from .models.trtc_data_result import TRTCDataResult as TRTCDataResult
    from .models.trtc_usage import TrtcUsage as TrtcUsage
    from .models.turn_detection import TurnDetection as TurnDetection
    from .models.user_information import UserInformation as UserInformation
    from .models.user_media_stream import UserMediaStream as UserMediaStream
    from .models.video_encode import VideoEncode as VideoEncode
    from .models.voice import Voice as Voice
    from .models.voice_print import VoicePrint as VoicePrint
    from .models.water_mark import WaterMark as WaterMark
    from .models.water_mark_char import WaterMarkChar as WaterMarkChar
    from .models.water_mark_image import WaterMarkImage as WaterMarkImage
    from .models.water_mark_timestamp import WaterMarkTimestamp as WaterMarkTimestamp
    from .modify_cloud_moderation import (
        ModifyCloudModerationErrorCode as ModifyCloudModerationErrorCode,
    )
    from .modify_cloud_moderation import (
        ModifyCloudModerationRequest as ModifyCloudModerationRequest,
    )
    from .modify_cloud_moderation import (
        ModifyCloudModerationResponse as ModifyCloudModerationResponse,
    )
    from .modify_cloud_recording import (
        ModifyCloudRecordingErrorCode as ModifyCloudRecordingErrorCode,
    )
    from .modify_cloud_recording import ModifyCloudRecordingRequest as ModifyCloudRecordingRequest
    from .modify_cloud_recording import ModifyCloudRecordingResponse as ModifyCloudRecordingResponse
    from .modify_cloud_slice_task import (
        ModifyCloudSliceTaskErrorCode as ModifyCloudSliceTaskErrorCode,
    )
    from .modify_cloud_slice_task import ModifyCloudSliceTaskRequest as ModifyCloudSliceTaskRequest
    from .modify_cloud_slice_task import (
        ModifyCloudSliceTaskResponse as ModifyCloudSliceTaskResponse,
    )
    from .query_ai_message_list import MessageInfo as MessageInfo
    from .query_ai_message_list import QueryAIMessageListErrorCode as QueryAIMessageListErrorCode
    from .query_ai_message_list import QueryAIMessageListRequest as QueryAIMessageListRequest
    from .query_ai_message_list import QueryAIMessageListResponse as QueryAIMessageListResponse
    from .remove_user import RemoveUserErrorCode as RemoveUserErrorCode
    from .remove_user import RemoveUserRequest as RemoveUserRequest
    from .remove_user import RemoveUserResponse as RemoveUserResponse
    from .remove_user_by_str_room_id import (
        RemoveUserByStrRoomIdErrorCode as RemoveUserByStrRoomIdErrorCode,
    )
    from .remove_user_by_str_room_id import (
        RemoveUserByStrRoomIdRequest as RemoveUserByStrRoomIdRequest,
    )
    from .remove_user_by_str_room_id import (
        RemoveUserByStrRoomIdResponse as RemoveUserByStrRoomIdResponse,
    )
    from .set_user_blocked import SetUserBlockedErrorCode as SetUserBlockedErrorCode
    from .set_user_blocked import SetUserBlockedRequest as SetUserBlockedRequest
    from .set_user_blocked import SetUserBlockedResponse as SetUserBlockedResponse
    from .set_user_blocked_by_str_room_id import (
        SetUserBlockedByStrRoomIdErrorCode as SetUserBlockedByStrRoomIdErrorCode,
    )
    from .set_user_blocked_by_str_room_id import (
        SetUserBlockedByStrRoomIdRequest as SetUserBlockedByStrRoomIdRequest,
    )
    from .set_user_blocked_by_str_room_id import (
        SetUserBlockedByStrRoomIdResponse as SetUserBlockedByStrRoomIdResponse,
    )
    from .start_ai_conversation import AgentConfig as AgentConfig
    from .start_ai_conversation import AmbientSound as AmbientSound
    from .start_ai_conversation import StartAIConversationErrorCode as StartAIConversationErrorCode
    from .start_ai_conversation import StartAIConversationRequest as StartAIConversationRequest
    from .start_ai_conversation import StartAIConversationResponse as StartAIConversationResponse
    from .start_ai_conversation import STTConfig as STTConfig
    from .start_ai_transcription import RecognizeConfig as RecognizeConfig
    from .start_ai_transcription import (
        StartAITranscriptionErrorCode as StartAITranscriptionErrorCode,
    )
    from .start_ai_transcription import StartAITranscriptionRequest as StartAITranscriptionRequest
    from .start_ai_transcription import StartAITranscriptionResponse as StartAITranscriptionResponse
    from .start_ai_transcription import Terminology as Terminology
    from .start_ai_transcription import TranscriptionParams as TranscriptionParams
    from .start_ai_transcription import TranslationConfig as TranslationConfig
    from .start_ai_transcription import TTSConfig as TTSConfig
    from .start_publish_cdn_stream import AgentParams as AgentParams
    from .start_publish_cdn_stream import McuCloudVod as McuCloudVod
    from .start_publish_cdn_stream import McuRecordParams as McuRecordParams
    from .start_publish_cdn_stream import McuStorageParams as McuStorageParams
    from .start_publish_cdn_stream import McuTencentVod as McuTencentVod
    from .start_publish_cdn_stream import (
        StartPublishCdnStreamErrorCode as StartPublishCdnStreamErrorCode,
    )
    from .start_publish_cdn_stream import (
        StartPublishCdnStreamRequest as StartPublishCdnStreamRequest,
    )
    from .start_publish_cdn_stream import (
        StartPublishCdnStreamResponse as StartPublishCdnStreamResponse,
    )
    from .start_stream_ingest import AudioEncodeParams as AudioEncodeParams
    from .start_stream_ingest import StartStreamIngestErrorCode as StartStreamIngestErrorCode
    from .start_stream_ingest import StartStreamIngestRequest as StartStreamIngestRequest
    from .start_stream_ingest import StartStreamIngestResponse as StartStreamIngestResponse
    from .start_stream_ingest import VideoEncodeParams as VideoEncodeParams
    from .start_web_record import EmulateMobileParams as EmulateMobileParams
    from .start_web_record import StartWebRecordErrorCode as StartWebRecordErrorCode
    from .start_web_record import StartWebRecordRequest as StartWebRecordRequest
    from .start_web_record import StartWebRecordResponse as StartWebRecordResponse
    from .start_web_record import WebRecordVideoParams as WebRecordVideoParams
    from .stop_ai_conversation import StopAIConversationErrorCode as StopAIConversationErrorCode
    from .stop_ai_conversation import StopAIConversationRequest as StopAIConversationRequest
    from .stop_ai_conversation import StopAIConversationResponse as StopAIConversationResponse
    from .stop_ai_transcription import StopAITranscriptionErrorCode as StopAITranscriptionErrorCode
    from .stop_ai_transcription import StopAITranscriptionRequest as StopAITranscriptionRequest
    from .stop_ai_transcription import StopAITranscriptionResponse as StopAITranscriptionResponse
    from .stop_publish_cdn_stream import (
        StopPublishCdnStreamErrorCode as StopPublishCdnStreamErrorCode,
    )
    from .stop_publish_cdn_stream import StopPublishCdnStreamRequest as StopPublishCdnStreamRequest
    from .stop_publish_cdn_stream import (
        StopPublishCdnStreamResponse as StopPublishCdnStreamResponse,
    )
    from .stop_stream_ingest import StopStreamIngestErrorCode as StopStreamIngestErrorCode
    from .stop_stream_ingest import StopStreamIngestRequest as StopStreamIngestRequest
    from .stop_stream_ingest import StopStreamIngestResponse as StopStreamIngestResponse
    from .stop_web_record import StopWebRecordErrorCode as StopWebRecordErrorCode
    from .stop_web_record import StopWebRecordRequest as StopWebRecordRequest
    from .stop_web_record import StopWebRecordResponse as StopWebRecordResponse
    from .text_to_speech import TextToSpeechErrorCode as TextToSpeechErrorCode
    from .text_to_speech import TextToSpeechRequest as TextToSpeechRequest
    from .text_to_speech import TextToSpeechResponse as TextToSpeechResponse
    from .text_to_speech_sse import TextToSpeechSSEErrorCode as TextToSpeechSSEErrorCode
    from .text_to_speech_sse import TextToSpeechSSERequest as TextToSpeechSSERequest
    from .text_to_speech_sse import TextToSpeechSSEResponse as TextToSpeechSSEResponse
    from .update_ai_conversation import (
        UpdateAIConversationErrorCode as UpdateAIConversationErrorCode,
    )
    from .update_ai_conversation import UpdateAIConversationRequest as UpdateAIConversationRequest
    from .update_ai_conversation import UpdateAIConversationResponse as UpdateAIConversationResponse
    from .update_publish_cdn_stream import (
        UpdatePublishCdnStreamErrorCode as UpdatePublishCdnStreamErrorCode,
    )
    from .update_publish_cdn_stream import (
        UpdatePublishCdnStreamRequest as UpdatePublishCdnStreamRequest,
    )
    from .update_publish_cdn_stream import (
        UpdatePublishCdnStreamResponse as UpdatePublishCdnStreamResponse,
    )
    from .update_stream_ingest import UpdateStreamIngestErrorCode as UpdateStreamIngestErrorCode
    from .update_stream_ingest import UpdateStreamIngestRequest as UpdateStreamIngestRequest
    from .update_stream_ingest import UpdateStreamIngestResponse as UpdateStreamIngestResponse
    from .voice_clone import VoiceCloneErrorCode as VoiceCloneErrorCode
    from .voice_clone import VoiceCloneRequest as VoiceCloneRequest
    from .voice_clone import VoiceCloneResponse as VoiceCloneResponse
else:
    from mediactl._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AbnormalEvent": ".describe_unusual_event",
            "AbnormalExperience": ".describe_unusual_event",
            "AgentConfig": ".start_ai_conversation",
            "AgentParams": ".start_publish_cdn_stream",
            "AlignmentItem": ".models.alignment_item",
            "AmbientSound": ".start_ai_conversation",
            "AsrParam": ".create_cloud_transcription",
            "AsyncTrtcClient": "._async_client",
            "AudioEncode": ".models.audio_encode",
            "AudioEncodeParams": ".start_stream_ingest",
            "AudioFormat": ".models.audio_format",
            "AudioParams": ".create_cloud_recording",
            "CloudModerationStorage": ".create_cloud_moderation",
            "CloudSliceStorage": ".create_cloud_slice_task",
            "CloudStorage": ".models.cloud_storage",
            "CloudVod": ".models.cloud_vod",
            "CommonErrorCode": "mediactl.tencent._errors",
            "ControlAIConversationErrorCode": ".control_ai_conversation",
            "ControlAIConversationRequest": ".control_ai_conversation",
            "ControlAIConversationResponse": ".control_ai_conversation",
            "CreateCloudModerationErrorCode": ".create_cloud_moderation",
            "CreateCloudModerationRequest": ".create_cloud_moderation",
            "CreateCloudModerationResponse": ".create_cloud_moderation",
            "CreateCloudRecordingErrorCode": ".create_cloud_recording",
            "CreateCloudRecordingRequest": ".create_cloud_recording",
            "CreateCloudRecordingResponse": ".create_cloud_recording",
            "CreateCloudSliceTaskErrorCode": ".create_cloud_slice_task",
            "CreateCloudSliceTaskRequest": ".create_cloud_slice_task",
            "CreateCloudSliceTaskResponse": ".create_cloud_slice_task",
            "CreateCloudTranscriptionErrorCode": ".create_cloud_transcription",
            "CreateCloudTranscriptionRequest": ".create_cloud_transcription",
            "CreateCloudTranscriptionResponse": ".create_cloud_transcription",
            "DeleteCloudModerationErrorCode": ".delete_cloud_moderation",
            "DeleteCloudModerationRequest": ".delete_cloud_moderation",
            "DeleteCloudModerationResponse": ".delete_cloud_moderation",
            "DeleteCloudRecordingErrorCode": ".delete_cloud_recording",
            "DeleteCloudRecordingRequest": ".delete_cloud_recording",
            "DeleteCloudRecordingResponse": ".delete_cloud_recording",
            "DeleteCloudSliceTaskErrorCode": ".delete_cloud_slice_task",
            "DeleteCloudSliceTaskRequest": ".delete_cloud_slice_task",
            "DeleteCloudSliceTaskResponse": ".delete_cloud_slice_task",
            "DeleteCloudTranscriptionErrorCode": ".delete_cloud_transcription",
            "DeleteCloudTranscriptionRequest": ".delete_cloud_transcription",
            "DeleteCloudTranscriptionResponse": ".delete_cloud_transcription",
            "DescribeAIConversationErrorCode": ".describe_ai_conversation",
            "DescribeAIConversationRequest": ".describe_ai_conversation",
            "DescribeAIConversationResponse": ".describe_ai_conversation",
            "DescribeAITranscriptionErrorCode": ".describe_ai_transcription",
            "DescribeAITranscriptionRequest": ".describe_ai_transcription",
            "DescribeAITranscriptionResponse": ".describe_ai_transcription",
            "DescribeCallDetailInfoErrorCode": ".describe_call_detail_info",
            "DescribeCallDetailInfoRequest": ".describe_call_detail_info",
            "DescribeCallDetailInfoResponse": ".describe_call_detail_info",
            "DescribeCloudModerationErrorCode": ".describe_cloud_moderation",
            "DescribeCloudModerationRequest": ".describe_cloud_moderation",
            "DescribeCloudModerationResponse": ".describe_cloud_moderation",
            "DescribeCloudRecordingErrorCode": ".describe_cloud_recording",
            "DescribeCloudRecordingRequest": ".describe_cloud_recording",
            "DescribeCloudRecordingResponse": ".describe_cloud_recording",
            "DescribeCloudSliceTaskErrorCode": ".describe_cloud_slice_task",
            "DescribeCloudSliceTaskRequest": ".describe_cloud_slice_task",
            "DescribeCloudSliceTaskResponse": ".describe_cloud_slice_task",
            "DescribeCloudTranscriptionErrorCode": ".describe_cloud_transcription",
            "DescribeCloudTranscriptionRequest": ".describe_cloud_transcription",
            "DescribeCloudTranscriptionResponse": ".describe_cloud_transcription",
            "DescribeMixTranscodingUsageErrorCode": ".describe_mix_transcoding_usage",
            "DescribeMixTranscodingUsageRequest": ".describe_mix_transcoding_usage",
            "DescribeMixTranscodingUsageResponse": ".describe_mix_transcoding_usage",
            "DescribeRecordingUsageErrorCode": ".describe_recording_usage",
            "DescribeRecordingUsageRequest": ".describe_recording_usage",
            "DescribeRecordingUsageResponse": ".describe_recording_usage",
            "DescribeRelayUsageErrorCode": ".describe_relay_usage",
            "DescribeRelayUsageRequest": ".describe_relay_usage",
            "DescribeRelayUsageResponse": ".describe_relay_usage",
            "DescribeRoomInfoErrorCode": ".describe_room_info",
            "DescribeRoomInfoRequest": ".describe_room_info",
            "DescribeRoomInfoResponse": ".describe_room_info",
            "DescribeScaleInfoErrorCode": ".describe_scale_info",
            "DescribeScaleInfoRequest": ".describe_scale_info",
            "DescribeScaleInfoResponse": ".describe_scale_info",
            "DescribeStreamIngestErrorCode": ".describe_stream_ingest",
            "DescribeStreamIngestRequest": ".describe_stream_ingest",
            "DescribeStreamIngestResponse": ".describe_stream_ingest",
            "DescribeTRTCMarketQualityDataErrorCode": ".describe_trtc_market_quality_data",
            "DescribeTRTCMarketQualityDataRequest": ".describe_trtc_market_quality_data",
            "DescribeTRTCMarketQualityDataResponse": ".describe_trtc_market_quality_data",
            "DescribeTRTCMarketScaleDataErrorCode": ".describe_trtc_market_scale_data",
            "DescribeTRTCMarketScaleDataRequest": ".describe_trtc_market_scale_data",
            "DescribeTRTCMarketScaleDataResponse": ".describe_trtc_market_scale_data",
            "DescribeTRTCRealTimeQualityDataErrorCode": ".describe_trtc_real_time_quality_data",
            "DescribeTRTCRealTimeQualityDataRequest": ".describe_trtc_real_time_quality_data",
            "DescribeTRTCRealTimeQualityDataResponse": ".describe_trtc_real_time_quality_data",
            "DescribeTRTCRealTimeScaleDataErrorCode": ".describe_trtc_real_time_scale_data",
            "DescribeTRTCRealTimeScaleDataRequest": ".describe_trtc_real_time_scale_data",
            "DescribeTRTCRealTimeScaleDataResponse": ".describe_trtc_real_time_scale_data",
            "DescribeTrtcRoomUsageErrorCode": ".describe_trtc_room_usage",
            "DescribeTrtcRoomUsageRequest": ".describe_trtc_room_usage",
            "DescribeTrtcRoomUsageResponse": ".describe_trtc_room_usage",
            "DescribeTrtcUsageErrorCode": ".describe_trtc_usage",
            "DescribeTrtcUsageRequest": ".describe_trtc_usage",
            "DescribeTrtcUsageResponse": ".describe_trtc_usage",
            "DescribeUnusualEventErrorCode": ".describe_unusual_event",
            "DescribeUnusualEventRequest": ".describe_unusual_event",
            "DescribeUnusualEventResponse": ".describe_unusual_event",
            "DescribeUserEventErrorCode": ".describe_user_event",
            "DescribeUserEventRequest": ".describe_user_event",
            "DescribeUserEventResponse": ".describe_user_event",
            "DescribeUserInfoErrorCode": ".describe_user_info",
            "DescribeUserInfoRequest": ".describe_user_info",
            "DescribeUserInfoResponse": ".describe_user_info",
            "DescribeWebRecordErrorCode": ".describe_web_record",
            "DescribeWebRecordRequest": ".describe_web_record",
            "DescribeWebRecordResponse": ".describe_web_record",
            "DismissRoomByStrRoomIdErrorCode": ".dismiss_room_by_str_room_id",
            "DismissRoomByStrRoomIdRequest": ".dismiss_room_by_str_room_id",
            "DismissRoomByStrRoomIdResponse": ".dismiss_room_by_str_room_id",
            "DismissRoomErrorCode": ".dismiss_room",
            "DismissRoomRequest": ".dismiss_room",
            "DismissRoomResponse": ".dismiss_room",
            "EmulateMobileParams": ".start_web_record",
            "EventList": ".describe_user_event",
            "EventMessage": ".describe_user_event",
            "InvokeLLM": ".control_ai_conversation",
            "MaxVideoUser": ".models.max_video_user",
            "McuAudioParams": ".models.mcu_audio_params",
            "McuBackgroundCustomRender": ".models.mcu_background_custom_render",
            "McuCloudVod": ".start_publish_cdn_stream",
            "McuCustomCrop": ".models.mcu_custom_crop",
            "McuFeedBackRoomParams": ".models.mcu_feed_back_room_params",
            "McuLayout": ".models.mcu_layout",
            "McuLayoutParams": ".models.mcu_layout_params",
            "McuLayoutVolume": ".models.mcu_layout_volume",
            "McuPassThrough": ".models.mcu_pass_through",
            "McuPublishCdnParam": ".models.mcu_publish_cdn_param",
            "McuRecordParams": ".start_publish_cdn_stream",
            "McuSeiParams": ".models.mcu_sei_params",
            "McuStorageParams": ".start_publish_cdn_stream",
            "McuTencentVod": ".start_publish_cdn_stream",
            "McuUserInfoParams": ".models.mcu_user_info_params",
            "McuVideoParams": ".models.mcu_video_params",
            "McuWaterMarkImage": ".models.mcu_water_mark_image",
            "McuWaterMarkParams": ".models.mcu_water_mark_params",
            "McuWaterMarkText": ".models.mcu_water_mark_text",
            "MessageInfo": ".query_ai_message_list",
            "MixLayout": ".models.mix_layout",
            "MixLayoutParams": ".models.mix_layout_params",
            "MixTranscodeParams": ".create_cloud_recording",
            "MixUserInfo": ".models.mix_user_info",
            "ModerationParams": ".create_cloud_moderation",
            "ModerationStorageParams": ".create_cloud_moderation",
            "ModerationSupplierParam": ".create_cloud_moderation",
            "ModifyCloudModerationErrorCode": ".modify_cloud_moderation",
            "ModifyCloudModerationRequest": ".modify_cloud_moderation",
            "ModifyCloudModerationResponse": ".modify_cloud_moderation",
            "ModifyCloudRecordingErrorCode": ".modify_cloud_recording",
            "ModifyCloudRecordingRequest": ".modify_cloud_recording",
            "ModifyCloudRecordingResponse": ".modify_cloud_recording",
            "ModifyCloudSliceTaskErrorCode": ".modify_cloud_slice_task",
            "ModifyCloudSliceTaskRequest": ".modify_cloud_slice_task",
            "ModifyCloudSliceTaskResponse": ".modify_cloud_slice_task",
            "PronunciationDict": ".models.pronunciation_dict",
            "QualityData": ".describe_call_detail_info",
            "QueryAIMessageListErrorCode": ".query_ai_message_list",
            "QueryAIMessageListRequest": ".query_ai_message_list",
            "QueryAIMessageListResponse": ".query_ai_message_list",
            "RecognizeConfig": ".start_ai_transcription",
            "RecordParams": ".create_cloud_recording",
            "RemoveUserByStrRoomIdErrorCode": ".remove_user_by_str_room_id",
            "RemoveUserByStrRoomIdRequest": ".remove_user_by_str_room_id",
            "RemoveUserByStrRoomIdResponse": ".remove_user_by_str_room_id",
            "RemoveUserErrorCode": ".remove_user",
            "RemoveUserRequest": ".remove_user",
            "RemoveUserResponse": ".remove_user",
            "RoomState": ".describe_room_info",
            "RowValues": ".models.row_values",
            "STTConfig": ".start_ai_conversation",
            "ScaleInfomation": ".describe_scale_info",
            "SeriesInfos": ".models.series_infos",
            "ServerPushText": ".control_ai_conversation",
            "SetUserBlockedByStrRoomIdErrorCode": ".set_user_blocked_by_str_room_id",
            "SetUserBlockedByStrRoomIdRequest": ".set_user_blocked_by_str_room_id",
            "SetUserBlockedByStrRoomIdResponse": ".set_user_blocked_by_str_room_id",
            "SetUserBlockedErrorCode": ".set_user_blocked",
            "SetUserBlockedRequest": ".set_user_blocked",
            "SetUserBlockedResponse": ".set_user_blocked",
            "SingleSubscribeParams": ".models.single_subscribe_params",
            "SliceParams": ".create_cloud_slice_task",
            "SliceStorageParams": ".create_cloud_slice_task",
            "StartAIConversationErrorCode": ".start_ai_conversation",
            "StartAIConversationRequest": ".start_ai_conversation",
            "StartAIConversationResponse": ".start_ai_conversation",
            "StartAITranscriptionErrorCode": ".start_ai_transcription",
            "StartAITranscriptionRequest": ".start_ai_transcription",
            "StartAITranscriptionResponse": ".start_ai_transcription",
            "StartPublishCdnStreamErrorCode": ".start_publish_cdn_stream",
            "StartPublishCdnStreamRequest": ".start_publish_cdn_stream",
            "StartPublishCdnStreamResponse": ".start_publish_cdn_stream",
            "StartStreamIngestErrorCode": ".start_stream_ingest",
            "StartStreamIngestRequest": ".start_stream_ingest",
            "StartStreamIngestResponse": ".start_stream_ingest",
            "StartWebRecordErrorCode": ".start_web_record",
            "StartWebRecordRequest": ".start_web_record",
            "StartWebRecordResponse": ".start_web_record",
            "StopAIConversationErrorCode": ".stop_ai_conversation",
            "StopAIConversationRequest": ".stop_ai_conversation",
            "StopAIConversationResponse": ".stop_ai_conversation",
            "StopAITranscriptionErrorCode": ".stop_ai_transcription",
            "StopAITranscriptionRequest": ".stop_ai_transcription",
            "StopAITranscriptionResponse": ".stop_ai_transcription",
            "StopPublishCdnStreamErrorCode": ".stop_publish_cdn_stream",
            "StopPublishCdnStreamRequest": ".stop_publish_cdn_stream",
            "StopPublishCdnStreamResponse": ".stop_publish_cdn_stream",
            "StopStreamIngestErrorCode": ".stop_stream_ingest",
            "StopStreamIngestRequest": ".stop_stream_ingest",
            "StopStreamIngestResponse": ".stop_stream_ingest",
            "StopWebRecordErrorCode": ".stop_web_record",
            "StopWebRecordRequest": ".stop_web_record",
            "StopWebRecordResponse": ".stop_web_record",
            "StorageFile": ".describe_cloud_recording",
            "StorageParams": ".models.storage_params",
            "SubscribeModerationUserIds": ".models.subscribe_moderation_user_ids",
            "SubscribeStreamUserIds": ".models.subscribe_stream_user_ids",
            "TRTCDataResult": ".models.trtc_data_result",
            "TTSConfig": ".start_ai_transcription",
            "TTSParam": ".create_cloud_transcription",
            "TTSVoice": ".create_cloud_transcription",
            "TencentVod": ".models.tencent_vod",
            "TermPair": ".create_cloud_transcription",
            "Terminology": ".start_ai_transcription",
            "TerminologyItem": ".create_cloud_transcription",
            "TextToSpeechErrorCode": ".text_to_speech",
            "TextToSpeechRequest": ".text_to_speech",
            "TextToSpeechResponse": ".text_to_speech",
            "TextToSpeechSSEErrorCode": ".text_to_speech_sse",
            "TextToSpeechSSERequest": ".text_to_speech_sse",
            "TextToSpeechSSEResponse": ".text_to_speech_sse",
            "TimeValue": ".describe_call_detail_info",
            "TranscriptionParam": ".create_cloud_transcription",
            "TranscriptionParams": ".start_ai_transcription",
            "TranscriptionUserInfoParams": ".create_cloud_transcription",
            "TranslationConfig": ".start_ai_transcription",
            "TranslationParam": ".create_cloud_transcription",
            "TrtcClient": "._client",
            "TrtcUsage": ".models.trtc_usage",
            "TurnDetection": ".models.turn_detection",
            "UpdateAIConversationErrorCode": ".update_ai_conversation",
            "UpdateAIConversationRequest": ".update_ai_conversation",
            "UpdateAIConversationResponse": ".update_ai_conversation",
            "UpdatePublishCdnStreamErrorCode": ".update_publish_cdn_stream",
            "UpdatePublishCdnStreamRequest": ".update_publish_cdn_stream",
            "UpdatePublishCdnStreamResponse": ".update_publish_cdn_stream",
            "UpdateStreamIngestErrorCode": ".update_stream_ingest",
            "UpdateStreamIngestRequest": ".update_stream_ingest",
            "UpdateStreamIngestResponse": ".update_stream_ingest",
            "UserInformation": ".models.user_information",
            "UserMediaStream": ".models.user_media_stream",
            "VideoEncode": ".models.video_encode",
            "VideoEncodeParams": ".start_stream_ingest",
            "VideoParams": ".create_cloud_recording",
            "Voice": ".models.voice",
            "VoiceCloneErrorCode": ".voice_clone",
            "VoiceCloneRequest": ".voice_clone",
            "VoiceCloneResponse": ".voice_clone",
            "VoicePrint": ".models.voice_print",
            "WaterMark": ".models.water_mark",
            "WaterMarkChar": ".models.water_mark_char",
            "WaterMarkImage": ".models.water_mark_image",
            "WaterMarkTimestamp": ".models.water_mark_timestamp",
            "WebRecordVideoParams": ".start_web_record",
        },
    )
