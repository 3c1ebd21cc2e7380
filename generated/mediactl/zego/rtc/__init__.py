"""ZEGOCLOUD real-time audio and video.

Rooms, stream mixing, transcoding, CDN relaying and recording of ZEGOCLOUD's real-time audio and
video.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediactl.zego._errors import CommonErrorCode as CommonErrorCode

    from ._async_client import AsyncRtcClient as AsyncRtcClient
    from ._client import RtcClient as RtcClient
    from .add_stream import AddStreamErrorCode as AddStreamErrorCode
    from .add_stream import AddStreamRequest as AddStreamRequest
    from .add_stream import AddStreamResponse as AddStreamResponse
    from .clear_cdn_transfer_rule import (
        ClearCDNTransferRuleErrorCode as ClearCDNTransferRuleErrorCode,
    )
    from .clear_cdn_transfer_rule import ClearCDNTransferRuleRequest as ClearCDNTransferRuleRequest
    from .clear_cdn_transfer_rule import (
        ClearCDNTransferRuleResponse as ClearCDNTransferRuleResponse,
    )
    from .close_room import CloseRoomErrorCode as CloseRoomErrorCode
    from .close_room import CloseRoomRequest as CloseRoomRequest
    from .close_room import CloseRoomResponse as CloseRoomResponse
    from .creat_cdn_transfer_rule import (
        CreatCDNTransferRuleErrorCode as CreatCDNTransferRuleErrorCode,
    )
    from .creat_cdn_transfer_rule import CreatCDNTransferRuleRequest as CreatCDNTransferRuleRequest
    from .creat_cdn_transfer_rule import (
        CreatCDNTransferRuleResponse as CreatCDNTransferRuleResponse,
    )
    from .del_forbid_stream_rule import DelForbidStreamRuleErrorCode as DelForbidStreamRuleErrorCode
    from .del_forbid_stream_rule import DelForbidStreamRuleRequest as DelForbidStreamRuleRequest
    from .del_forbid_stream_rule import DelForbidStreamRuleResponse as DelForbidStreamRuleResponse
    from .del_forbid_user_rule import DelForbidUserRuleErrorCode as DelForbidUserRuleErrorCode
    from .del_forbid_user_rule import DelForbidUserRuleRequest as DelForbidUserRuleRequest
    from .del_forbid_user_rule import DelForbidUserRuleResponse as DelForbidUserRuleResponse
    from .delete_cdn_transfer_rule import (
        DeleteCDNTransferRuleErrorCode as DeleteCDNTransferRuleErrorCode,
    )
    from .delete_cdn_transfer_rule import (
        DeleteCDNTransferRuleRequest as DeleteCDNTransferRuleRequest,
    )
    from .delete_cdn_transfer_rule import (
        DeleteCDNTransferRuleResponse as DeleteCDNTransferRuleResponse,
    )
    from .delete_media import DeleteMediaData as DeleteMediaData
    from .delete_media import DeleteMediaErrorCode as DeleteMediaErrorCode
    from .delete_media import DeleteMediaRequest as DeleteMediaRequest
    from .delete_media import DeleteMediaResponse as DeleteMediaResponse
    from .delete_media import MediaDeletionFailure as MediaDeletionFailure
    from .delete_media import MediaToDelete as MediaToDelete
    from .delete_media import WsCacheDeletion as WsCacheDeletion
    from .delete_stream import DeleteStreamErrorCode as DeleteStreamErrorCode
    from .delete_stream import DeleteStreamRequest as DeleteStreamRequest
    from .delete_stream import DeleteStreamResponse as DeleteStreamResponse
    from .describe_forbid_stream_rules import (
        DescribeForbidStreamRulesErrorCode as DescribeForbidStreamRulesErrorCode,
    )
    from .describe_forbid_stream_rules import (
        DescribeForbidStreamRulesRequest as DescribeForbidStreamRulesRequest,
    )
    from .describe_forbid_stream_rules import (
        DescribeForbidStreamRulesResponse as DescribeForbidStreamRulesResponse,
    )
    from .describe_forbid_stream_rules import ForbidStreamRule as ForbidStreamRule
    from .describe_forbid_stream_rules import ForbidStreamRules as ForbidStreamRules
    from .describe_forbid_user_rules import (
        DescribeForbidUserRulesErrorCode as DescribeForbidUserRulesErrorCode,
    )
    from .describe_forbid_user_rules import (
        DescribeForbidUserRulesRequest as DescribeForbidUserRulesRequest,
    )
    from .describe_forbid_user_rules import (
        DescribeForbidUserRulesResponse as DescribeForbidUserRulesResponse,
    )
    from .describe_forbid_user_rules import ForbidUserRule as ForbidUserRule
    from .describe_forbid_user_rules import ForbidUserRules as ForbidUserRules
    from .describe_media_task import DescribeMediaTaskData as DescribeMediaTaskData
    from .describe_media_task import DescribeMediaTaskErrorCode as DescribeMediaTaskErrorCode
    from .describe_media_task import DescribeMediaTaskRequest as DescribeMediaTaskRequest
    from .describe_media_task import DescribeMediaTaskResponse as DescribeMediaTaskResponse
    from .describe_media_task import HuaweiMediaTaskState as HuaweiMediaTaskState
    from .describe_media_task import TencentMediaTaskState as TencentMediaTaskState
    from .describe_rtc_stream_state import (
        DescribeRTCStreamStateErrorCode as DescribeRTCStreamStateErrorCode,
    )
    from .describe_rtc_stream_state import (
        DescribeRTCStreamStateRequest as DescribeRTCStreamStateRequest,
    )
    from .describe_rtc_stream_state import (
        DescribeRTCStreamStateResponse as DescribeRTCStreamStateResponse,
    )
    from .describe_rtc_stream_state import RTCStreamState as RTCStreamState
    from .describe_simple_stream_list import (
        DescribeSimpleStreamListErrorCode as DescribeSimpleStreamListErrorCode,
    )
    from .describe_simple_stream_list import (
        DescribeSimpleStreamListRequest as DescribeSimpleStreamListRequest,
    )
    from .describe_simple_stream_list import (
        DescribeSimpleStreamListResponse as DescribeSimpleStreamListResponse,
    )
    from .describe_simple_stream_list import RoomStream as RoomStream
    from .describe_simple_stream_list import RoomStreams as RoomStreams
    from .describe_user_list import DescribeUserListErrorCode as DescribeUserListErrorCode
    from .describe_user_list import DescribeUserListRequest as DescribeUserListRequest
    from .describe_user_list import DescribeUserListResponse as DescribeUserListResponse
    from .describe_user_list import RoomUser as RoomUser
    from .describe_user_list import RoomUsers as RoomUsers
    from .describe_user_num import DescribeUserNumErrorCode as DescribeUserNumErrorCode
    from .describe_user_num import DescribeUserNumRequest as DescribeUserNumRequest
    from .describe_user_num import DescribeUserNumResponse as DescribeUserNumResponse
    from .describe_user_num import RoomUserCount as RoomUserCount
    from .describe_user_num import RoomUserCounts as RoomUserCounts
    from .describe_users import DescribeUsersErrorCode as DescribeUsersErrorCode
    from .describe_users import DescribeUsersRequest as DescribeUsersRequest
    from .describe_users import DescribeUsersResponse as DescribeUsersResponse
    from .describe_users import RoomUserStatus as RoomUserStatus
    from .describe_users import RoomUserStatuses as RoomUserStatuses
    from .forbid_cdn_live_stream import CDNForbidResult as CDNForbidResult
    from .forbid_cdn_live_stream import ForbidCDNLiveStreamErrorCode as ForbidCDNLiveStreamErrorCode
    from .forbid_cdn_live_stream import ForbidCDNLiveStreamRequest as ForbidCDNLiveStreamRequest
    from .forbid_cdn_live_stream import ForbidCDNLiveStreamResponse as ForbidCDNLiveStreamResponse
    from .forbid_rtc_stream import ForbidRTCStreamErrorCode as ForbidRTCStreamErrorCode
    from .forbid_rtc_stream import ForbidRTCStreamRequest as ForbidRTCStreamRequest
    from .forbid_rtc_stream import ForbidRTCStreamResponse as ForbidRTCStreamResponse
    from .forbid_rtc_streams import ForbidRTCStreamsErrorCode as ForbidRTCStreamsErrorCode
    from .forbid_rtc_streams import ForbidRTCStreamsRequest as ForbidRTCStreamsRequest
    from .forbid_rtc_streams import ForbidRTCStreamsResponse as ForbidRTCStreamsResponse
    from .generate_identify_token import (
        GenerateIdentifyTokenErrorCode as GenerateIdentifyTokenErrorCode,
    )
    from .generate_identify_token import (
        GenerateIdentifyTokenRequest as GenerateIdentifyTokenRequest,
    )
    from .generate_identify_token import (
        GenerateIdentifyTokenResponse as GenerateIdentifyTokenResponse,
    )
    from .generate_identify_token import IdentifyToken as IdentifyToken
    from .get_mix_task_info import GetMixTaskInfoData as GetMixTaskInfoData
    from .get_mix_task_info import GetMixTaskInfoErrorCode as GetMixTaskInfoErrorCode
    from .get_mix_task_info import GetMixTaskInfoRequest as GetMixTaskInfoRequest
    from .get_mix_task_info import GetMixTaskInfoResponse as GetMixTaskInfoResponse
    from .get_mix_task_info import MixTaskInfo as MixTaskInfo
    from .kickout_user import KickoutUserErrorCode as KickoutUserErrorCode
    from .kickout_user import KickoutUserRequest as KickoutUserRequest
    from .kickout_user import KickoutUserResponse as KickoutUserResponse
    from .media_thumbnails import HuaweiThumbnailTask as HuaweiThumbnailTask
    from .media_thumbnails import MediaThumbnailsData as MediaThumbnailsData
    from .media_thumbnails import MediaThumbnailsErrorCode as MediaThumbnailsErrorCode
    from .media_thumbnails import MediaThumbnailsRequest as MediaThumbnailsRequest
    from .media_thumbnails import MediaThumbnailsResponse as MediaThumbnailsResponse
    from .merge_media import MediaCut as MediaCut
    from .merge_media import MergeMediaData as MergeMediaData
    from .merge_media import MergeMediaErrorCode as MergeMediaErrorCode
    from .merge_media import MergeMediaRequest as MergeMediaRequest
    from .merge_media import MergeMediaResponse as MergeMediaResponse
    from .models.extended_parameter import ExtendedParameter as ExtendedParameter
    from .models.media_task import MediaTask as MediaTask
    from .models.play_info import PlayInfo as PlayInfo
    from .query_forbid_cdn_live_stream import ForbiddenCDNLiveStreams as ForbiddenCDNLiveStreams
    from .query_forbid_cdn_live_stream import (
        QueryForbidCDNLiveStreamErrorCode as QueryForbidCDNLiveStreamErrorCode,
    )
    from .query_forbid_cdn_live_stream import (
        QueryForbidCDNLiveStreamRequest as QueryForbidCDNLiveStreamRequest,
    )
    from .query_forbid_cdn_live_stream import (
        QueryForbidCDNLiveStreamResponse as QueryForbidCDNLiveStreamResponse,
    )
    from .query_forbid_cdn_live_stream import WsForbiddenStream as WsForbiddenStream
    from .query_forbid_cdn_live_stream import WsForbiddenStreams as WsForbiddenStreams
    from .resume_cdn_live_stream import CDNResumeResult as CDNResumeResult
    from .resume_cdn_live_stream import ResumeCDNLiveStreamErrorCode as ResumeCDNLiveStreamErrorCode
    from .resume_cdn_live_stream import ResumeCDNLiveStreamRequest as ResumeCDNLiveStreamRequest
    from .resume_cdn_live_stream import ResumeCDNLiveStreamResponse as ResumeCDNLiveStreamResponse
    from .resume_rtc_stream import ResumeRTCStreamErrorCode as ResumeRTCStreamErrorCode
    from .resume_rtc_stream import ResumeRTCStreamRequest as ResumeRTCStreamRequest
    from .resume_rtc_stream import ResumeRTCStreamResponse as ResumeRTCStreamResponse
    from .resume_rtc_streams import ResumeRTCStreamsErrorCode as ResumeRTCStreamsErrorCode
    from .resume_rtc_streams import ResumeRTCStreamsRequest as ResumeRTCStreamsRequest
    from .resume_rtc_streams import ResumeRTCStreamsResponse as ResumeRTCStreamsResponse
    from .rtmp_dispatch_v2 import RTMPDispatchV2ErrorCode as RTMPDispatchV2ErrorCode
    from .rtmp_dispatch_v2 import RTMPDispatchV2Request as RTMPDispatchV2Request
    from .rtmp_dispatch_v2 import RTMPDispatchV2Response as RTMPDispatchV2Response
    from .search_media import AudioStreamInfo as AudioStreamInfo
    from .search_media import DynamicRangeInfo as DynamicRangeInfo
    from .search_media import MediaBasicInfo as MediaBasicInfo
    from .search_media import MediaInfo as MediaInfo
    from .search_media import MediaSourceInfo as MediaSourceInfo
    from .search_media import MediaTranscodeInfo as MediaTranscodeInfo
    from .search_media import SearchMediaData as SearchMediaData
    from .search_media import SearchMediaErrorCode as SearchMediaErrorCode
    from .search_media import SearchMediaRequest as SearchMediaRequest
    from .search_media import SearchMediaResponse as SearchMediaResponse
    from .search_media import StoredMedia as StoredMedia
    from .search_media import StoredMediaList as StoredMediaList
    from .search_media import TencentMediaList as TencentMediaList
    from .search_media import TranscodedMedia as TranscodedMedia
    from .search_media import VideoStreamInfo as VideoStreamInfo
    from .send_barrage_message import SendBarrageMessageErrorCode as SendBarrageMessageErrorCode
    from .send_barrage_message import SendBarrageMessageRequest as SendBarrageMessageRequest
    from .send_barrage_message import SendBarrageMessageResponse as SendBarrageMessageResponse
    from .send_barrage_message import SentBarrageMessage as SentBarrageMessage
    from .send_broadcast_message import (
        SendBroadcastMessageErrorCode as SendBroadcastMessageErrorCode,
    )
    from .send_broadcast_message import SendBroadcastMessageRequest as SendBroadcastMessageRequest
    from .send_broadcast_message import SendBroadcastMessageResponse as SendBroadcastMessageResponse
    from .send_broadcast_message import SentBroadcastMessage as SentBroadcastMessage
    from .send_custom_command import CustomCommandFailure as CustomCommandFailure
    from .send_custom_command import SendCustomCommandErrorCode as SendCustomCommandErrorCode
    from .send_custom_command import SendCustomCommandRequest as SendCustomCommandRequest
    from .send_custom_command import SendCustomCommandResponse as SendCustomCommandResponse
    from .send_custom_command import SentCustomCommand as SentCustomCommand
    from .set_forbid_stream_rule import SetForbidStreamRuleErrorCode as SetForbidStreamRuleErrorCode
    from .set_forbid_stream_rule import SetForbidStreamRuleRequest as SetForbidStreamRuleRequest
    from .set_forbid_stream_rule import SetForbidStreamRuleResponse as SetForbidStreamRuleResponse
    from .set_forbid_user_rule import SetForbidUserRuleData as SetForbidUserRuleData
    from .set_forbid_user_rule import SetForbidUserRuleErrorCode as SetForbidUserRuleErrorCode
    from .set_forbid_user_rule import SetForbidUserRuleRequest as SetForbidUserRuleRequest
    from .set_forbid_user_rule import SetForbidUserRuleResponse as SetForbidUserRuleResponse
    from .set_scene_template import SetSceneTemplateErrorCode as SetSceneTemplateErrorCode
    from .set_scene_template import SetSceneTemplateRequest as SetSceneTemplateRequest
    from .set_scene_template import SetSceneTemplateResponse as SetSceneTemplateResponse
    from .start_auto_mix import AutoMixExtraInput as AutoMixExtraInput
    from .start_auto_mix import AutoMixOutput as AutoMixOutput
    from .start_auto_mix import StartAutoMixData as StartAutoMixData
    from .start_auto_mix import StartAutoMixErrorCode as StartAutoMixErrorCode
    from .start_auto_mix import StartAutoMixRequest as StartAutoMixRequest
    from .start_auto_mix import StartAutoMixResponse as StartAutoMixResponse
    from .start_cdn_record import HuaweiRecordStart as HuaweiRecordStart
    from .start_cdn_record import StartCDNRecordData as StartCDNRecordData
    from .start_cdn_record import StartCDNRecordErrorCode as StartCDNRecordErrorCode
    from .start_cdn_record import StartCDNRecordRequest as StartCDNRecordRequest
    from .start_cdn_record import StartCDNRecordResponse as StartCDNRecordResponse
    from .start_cdn_record import TencentRecordStart as TencentRecordStart
    from .start_cdn_record import WsRecordStart as WsRecordStart
    from .start_cdn_record import WsRecordStarts as WsRecordStarts
    from .start_censor_audio_v2 import AudioModerationTask as AudioModerationTask
    from .start_censor_audio_v2 import StartCensorAudioV2ErrorCode as StartCensorAudioV2ErrorCode
    from .start_censor_audio_v2 import StartCensorAudioV2Request as StartCensorAudioV2Request
    from .start_censor_audio_v2 import StartCensorAudioV2Response as StartCensorAudioV2Response
    from .start_censor_video_v2 import AudioModeration as AudioModeration
    from .start_censor_video_v2 import StartCensorVideoV2ErrorCode as StartCensorVideoV2ErrorCode
    from .start_censor_video_v2 import StartCensorVideoV2Request as StartCensorVideoV2Request
    from .start_censor_video_v2 import StartCensorVideoV2Response as StartCensorVideoV2Response
    from .start_censor_video_v2 import VideoModeration as VideoModeration
    from .start_censor_video_v2 import VideoModerationTask as VideoModerationTask
    from .start_cloud_transcode import StartCloudTranscodeErrorCode as StartCloudTranscodeErrorCode
    from .start_cloud_transcode import StartCloudTranscodeRequest as StartCloudTranscodeRequest
    from .start_cloud_transcode import StartCloudTranscodeResponse as StartCloudTranscodeResponse
    from .start_cloud_transcode import TranscodeInput as TranscodeInput
    from .start_cloud_transcode import TranscodeOutput as TranscodeOutput
    from .start_cloud_transcode import TranscodeTemplate as TranscodeTemplate
    from .start_mix import BlurInfo as BlurInfo
    from .start_mix import ExtraLayer as ExtraLayer
    from .start_mix import InputImage as InputImage
    from .start_mix import LabelFont as LabelFont
    from .start_mix import MixInput as MixInput
    from .start_mix import MixOutput as MixOutput
    from .start_mix import RectInfo as RectInfo
    from .start_mix import StartMixData as StartMixData
    from .start_mix import StartMixErrorCode as StartMixErrorCode
    from .start_mix import StartMixRequest as StartMixRequest
    from .start_mix import StartMixResponse as StartMixResponse
    from .start_mix import TargetRoom as TargetRoom
    from .start_mix import TextLabel as TextLabel
    from .start_mix import WaterMark as WaterMark
    from .start_mix import WaterMarkRectInfo as WaterMarkRectInfo
    from .stop_auto_mix import StopAutoMixErrorCode as StopAutoMixErrorCode
    from .stop_auto_mix import StopAutoMixRequest as StopAutoMixRequest
    from .stop_auto_mix import StopAutoMixResponse as StopAutoMixResponse
    from .stop_cdn_record import HuaweiRecordOutcome as HuaweiRecordOutcome
    from .stop_cdn_record import StopCDNRecordData as StopCDNRecordData
    from .stop_cdn_record import StopCDNRecordErrorCode as StopCDNRecordErrorCode
    from .stop_cdn_record import StopCDNRecordRequest as StopCDNRecordRequest
    from .stop_cdn_record import StopCDNRecordResponse as StopCDNRecordResponse
    from .stop_cdn_record import TencentRecordOutcome as TencentRecordOutcome
    from .stop_cdn_record import WsRecordOutcome as WsRecordOutcome
    from .stop_cdn_record import WsRecordOutcomes as WsRecordOutcomes
    from .stop_censor_audio_v2 import StopCensorAudioV2ErrorCode as StopCensorAudioV2ErrorCode
    from .stop_censor_audio_v2 import StopCensorAudioV2Request as StopCensorAudioV2Request
    from .stop_censor_audio_v2 import StopCensorAudioV2Response as StopCensorAudioV2Response
    from .stop_censor_video_v2 import StopCensorVideoV2ErrorCode as StopCensorVideoV2ErrorCode
    from .stop_censor_video_v2 import StopCensorVideoV2Request as StopCensorVideoV2Request
    from .stop_censor_video_v2 import StopCensorVideoV2Response as StopCensorVideoV2Response
    from .stop_cloud_transcode import StopCloudTranscodeErrorCode as StopCloudTranscodeErrorCode
    from .stop_cloud_transcode import StopCloudTranscodeRequest as StopCloudTranscodeRequest
    from .stop_cloud_transcode import StopCloudTranscodeResponse as StopCloudTranscodeResponse
    from .stop_mix import StopMixErrorCode as StopMixErrorCode
    from .stop_mix import StopMixRequest as StopMixRequest
    from .stop_mix import StopMixResponse as StopMixResponse
    from .transcode_media import TranscodeMediaData as TranscodeMediaData
    from .transcode_media import TranscodeMediaErrorCode as TranscodeMediaErrorCode
    from .transcode_media import TranscodeMediaRequest as TranscodeMediaRequest
    from .transcode_media import TranscodeMediaResponse as TranscodeMediaResponse
else:
    from mediactl._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AddStreamErrorCode": ".add_stream",
            "AddStreamRequest": ".add_stream",
            "AddStreamResponse": ".add_stream",
            "AsyncRtcClient": "._async_client",
            "AudioModeration": ".start_censor_video_v2",
            "AudioModerationTask": ".start_censor_audio_v2",
            "AudioStreamInfo": ".search_media",
            "AutoMixExtraInput": ".start_auto_mix",
            "AutoMixOutput": ".start_auto_mix",
            "BlurInfo": ".start_mix",
            "CDNForbidResult": ".forbid_cdn_live_stream",
            "CDNResumeResult": ".resume_cdn_live_stream",
            "ClearCDNTransferRuleErrorCode": ".clear_cdn_transfer_rule",
            "ClearCDNTransferRuleRequest": ".clear_cdn_transfer_rule",
            "ClearCDNTransferRuleResponse": ".clear_cdn_transfer_rule",
            "CloseRoomErrorCode": ".close_room",
            "CloseRoomRequest": ".close_room",
            "CloseRoomResponse": ".close_room",
            "CommonErrorCode": "mediactl.zego._errors",
            "CreatCDNTransferRuleErrorCode": ".creat_cdn_transfer_rule",
            "CreatCDNTransferRuleRequest": ".creat_cdn_transfer_rule",
            "CreatCDNTransferRuleResponse": ".creat_cdn_transfer_rule",
            "CustomCommandFailure": ".send_custom_command",
            "DelForbidStreamRuleErrorCode": ".del_forbid_stream_rule",
            "DelForbidStreamRuleRequest": ".del_forbid_stream_rule",
            "DelForbidStreamRuleResponse": ".del_forbid_stream_rule",
            "DelForbidUserRuleErrorCode": ".del_forbid_user_rule",
            "DelForbidUserRuleRequest": ".del_forbid_user_rule",
            "DelForbidUserRuleResponse": ".del_forbid_user_rule",
            "DeleteCDNTransferRuleErrorCode": ".delete_cdn_transfer_rule",
            "DeleteCDNTransferRuleRequest": ".delete_cdn_transfer_rule",
            "DeleteCDNTransferRuleResponse": ".delete_cdn_transfer_rule",
            "DeleteMediaData": ".delete_media",
            "DeleteMediaErrorCode": ".delete_media",
            "DeleteMediaRequest": ".delete_media",
            "DeleteMediaResponse": ".delete_media",
            "DeleteStreamErrorCode": ".delete_stream",
            "DeleteStreamRequest": ".delete_stream",
            "DeleteStreamResponse": ".delete_stream",
            "DescribeForbidStreamRulesErrorCode": ".describe_forbid_stream_rules",
            "DescribeForbidStreamRulesRequest": ".describe_forbid_stream_rules",
            "DescribeForbidStreamRulesResponse": ".describe_forbid_stream_rules",
            "DescribeForbidUserRulesErrorCode": ".describe_forbid_user_rules",
            "DescribeForbidUserRulesRequest": ".describe_forbid_user_rules",
            "DescribeForbidUserRulesResponse": ".describe_forbid_user_rules",
            "DescribeMediaTaskData": ".describe_media_task",
            "DescribeMediaTaskErrorCode": ".describe_media_task",
            "DescribeMediaTaskRequest": ".describe_media_task",
            "DescribeMediaTaskResponse": ".describe_media_task",
            "DescribeRTCStreamStateErrorCode": ".describe_rtc_stream_state",
            "DescribeRTCStreamStateRequest": ".describe_rtc_stream_state",
            "DescribeRTCStreamStateResponse": ".describe_rtc_stream_state",
            "DescribeSimpleStreamListErrorCode": ".describe_simple_stream_list",
            "DescribeSimpleStreamListRequest": ".describe_simple_stream_list",
            "DescribeSimpleStreamListResponse": ".describe_simple_stream_list",
            "DescribeUserListErrorCode": ".describe_user_list",
            "DescribeUserListRequest": ".describe_user_list",
            "DescribeUserListResponse": ".describe_user_list",
            "DescribeUserNumErrorCode": ".describe_user_num",
            "DescribeUserNumRequest": ".describe_user_num",
            "DescribeUserNumResponse": ".describe_user_num",
            "DescribeUsersErrorCode": ".describe_users",
            "DescribeUsersRequest": ".describe_users",
            "DescribeUsersResponse": ".describe_users",
            "DynamicRangeInfo": ".search_media",
            "ExtendedParameter": ".models.extended_parameter",
            "ExtraLayer": ".start_mix",
            "ForbidCDNLiveStreamErrorCode": ".forbid_cdn_live_stream",
            "ForbidCDNLiveStreamRequest": ".forbid_cdn_live_stream",
            "ForbidCDNLiveStreamResponse": ".forbid_cdn_live_stream",
            "ForbidRTCStreamErrorCode": ".forbid_rtc_stream",
            "ForbidRTCStreamRequest": ".forbid_rtc_stream",
            "ForbidRTCStreamResponse": ".forbid_rtc_stream",
            "ForbidRTCStreamsErrorCode": ".forbid_rtc_streams",
            "ForbidRTCStreamsRequest": ".forbid_rtc_streams",
            "ForbidRTCStreamsResponse": ".forbid_rtc_streams",
            "ForbidStreamRule": ".describe_forbid_stream_rules",
            "ForbidStreamRules": ".describe_forbid_stream_rules",
            "ForbidUserRule": ".describe_forbid_user_rules",
            "ForbidUserRules": ".describe_forbid_user_rules",
            "ForbiddenCDNLiveStreams": ".query_forbid_cdn_live_stream",
            "GenerateIdentifyTokenErrorCode": ".generate_identify_token",
            "GenerateIdentifyTokenRequest": ".generate_identify_token",
            "GenerateIdentifyTokenResponse": ".generate_identify_token",
            "GetMixTaskInfoData": ".get_mix_task_info",
            "GetMixTaskInfoErrorCode": ".get_mix_task_info",
            "GetMixTaskInfoRequest": ".get_mix_task_info",
            "GetMixTaskInfoResponse": ".get_mix_task_info",
            "HuaweiMediaTaskState": ".describe_media_task",
            "HuaweiRecordOutcome": ".stop_cdn_record",
            "HuaweiRecordStart": ".start_cdn_record",
            "HuaweiThumbnailTask": ".media_thumbnails",
            "IdentifyToken": ".generate_identify_token",
            "InputImage": ".start_mix",
            "KickoutUserErrorCode": ".kickout_user",
            "KickoutUserRequest": ".kickout_user",
            "KickoutUserResponse": ".kickout_user",
            "LabelFont": ".start_mix",
            "MediaBasicInfo": ".search_media",
            "MediaCut": ".merge_media",
            "MediaDeletionFailure": ".delete_media",
            "MediaInfo": ".search_media",
            "MediaSourceInfo": ".search_media",
            "MediaTask": ".models.media_task",
            "MediaThumbnailsData": ".media_thumbnails",
            "MediaThumbnailsErrorCode": ".media_thumbnails",
            "MediaThumbnailsRequest": ".media_thumbnails",
            "MediaThumbnailsResponse": ".media_thumbnails",
            "MediaToDelete": ".delete_media",
            "MediaTranscodeInfo": ".search_media",
            "MergeMediaData": ".merge_media",
            "MergeMediaErrorCode": ".merge_media",
            "MergeMediaRequest": ".merge_media",
            "MergeMediaResponse": ".merge_media",
            "MixInput": ".start_mix",
            "MixOutput": ".start_mix",
            "MixTaskInfo": ".get_mix_task_info",
            "PlayInfo": ".models.play_info",
            "QueryForbidCDNLiveStreamErrorCode": ".query_forbid_cdn_live_stream",
            "QueryForbidCDNLiveStreamRequest": ".query_forbid_cdn_live_stream",
            "QueryForbidCDNLiveStreamResponse": ".query_forbid_cdn_live_stream",
            "RTCStreamState": ".describe_rtc_stream_state",
            "RTMPDispatchV2ErrorCode": ".rtmp_dispatch_v2",
            "RTMPDispatchV2Request": ".rtmp_dispatch_v2",
            "RTMPDispatchV2Response": ".rtmp_dispatch_v2",
            "RectInfo": ".start_mix",
            "ResumeCDNLiveStreamErrorCode": ".resume_cdn_live_stream",
            "ResumeCDNLiveStreamRequest": ".resume_cdn_live_stream",
            "ResumeCDNLiveStreamResponse": ".resume_cdn_live_stream",
            "ResumeRTCStreamErrorCode": ".resume_rtc_stream",
            "ResumeRTCStreamRequest": ".resume_rtc_stream",
            "ResumeRTCStreamResponse": ".resume_rtc_stream",
            "ResumeRTCStreamsErrorCode": ".resume_rtc_streams",
            "ResumeRTCStreamsRequest": ".resume_rtc_streams",
            "ResumeRTCStreamsResponse": ".resume_rtc_streams",
            "RoomStream": ".describe_simple_stream_list",
            "RoomStreams": ".describe_simple_stream_list",
            "RoomUser": ".describe_user_list",
            "RoomUserCount": ".describe_user_num",
            "RoomUserCounts": ".describe_user_num",
            "RoomUserStatus": ".describe_users",
            "RoomUserStatuses": ".describe_users",
            "RoomUsers": ".describe_user_list",
            "RtcClient": "._client",
            "SearchMediaData": ".search_media",
            "SearchMediaErrorCode": ".search_media",
            "SearchMediaRequest": ".search_media",
            "SearchMediaResponse": ".search_media",
            "SendBarrageMessageErrorCode": ".send_barrage_message",
            "SendBarrageMessageRequest": ".send_barrage_message",
            "SendBarrageMessageResponse": ".send_barrage_message",
            "SendBroadcastMessageErrorCode": ".send_broadcast_message",
            "SendBroadcastMessageRequest": ".send_broadcast_message",
            "SendBroadcastMessageResponse": ".send_broadcast_message",
            "SendCustomCommandErrorCode": ".send_custom_command",
            "SendCustomCommandRequest": ".send_custom_command",
            "SendCustomCommandResponse": ".send_custom_command",
            "SentBarrageMessage": ".send_barrage_message",
            "SentBroadcastMessage": ".send_broadcast_message",
            "SentCustomCommand": ".send_custom_command",
            "SetForbidStreamRuleErrorCode": ".set_forbid_stream_rule",
            "SetForbidStreamRuleRequest": ".set_forbid_stream_rule",
            "SetForbidStreamRuleResponse": ".set_forbid_stream_rule",
            "SetForbidUserRuleData": ".set_forbid_user_rule",
            "SetForbidUserRuleErrorCode": ".set_forbid_user_rule",
            "SetForbidUserRuleRequest": ".set_forbid_user_rule",
            "SetForbidUserRuleResponse": ".set_forbid_user_rule",
            "SetSceneTemplateErrorCode": ".set_scene_template",
            "SetSceneTemplateRequest": ".set_scene_template",
            "SetSceneTemplateResponse": ".set_scene_template",
            "StartAutoMixData": ".start_auto_mix",
            "StartAutoMixErrorCode": ".start_auto_mix",
            "StartAutoMixRequest": ".start_auto_mix",
            "StartAutoMixResponse": ".start_auto_mix",
            "StartCDNRecordData": ".start_cdn_record",
            "StartCDNRecordErrorCode": ".start_cdn_record",
            "StartCDNRecordRequest": ".start_cdn_record",
            "StartCDNRecordResponse": ".start_cdn_record",
            "StartCensorAudioV2ErrorCode": ".start_censor_audio_v2",
            "StartCensorAudioV2Request": ".start_censor_audio_v2",
            "StartCensorAudioV2Response": ".start_censor_audio_v2",
            "StartCensorVideoV2ErrorCode": ".start_censor_video_v2",
            "StartCensorVideoV2Request": ".start_censor_video_v2",
            "StartCensorVideoV2Response": ".start_censor_video_v2",
            "StartCloudTranscodeErrorCode": ".start_cloud_transcode",
            "StartCloudTranscodeRequest": ".start_cloud_transcode",
            "StartCloudTranscodeResponse": ".start_cloud_transcode",
            "StartMixData": ".start_mix",
            "StartMixErrorCode": ".start_mix",
            "StartMixRequest": ".start_mix",
            "StartMixResponse": ".start_mix",
            "StopAutoMixErrorCode": ".stop_auto_mix",
            "StopAutoMixRequest": ".stop_auto_mix",
            "StopAutoMixResponse": ".stop_auto_mix",
            "StopCDNRecordData": ".stop_cdn_record",
            "StopCDNRecordErrorCode": ".stop_cdn_record",
            "StopCDNRecordRequest": ".stop_cdn_record",
            "StopCDNRecordResponse": ".stop_cdn_record",
            "StopCensorAudioV2ErrorCode": ".stop_censor_audio_v2",
            "StopCensorAudioV2Request": ".stop_censor_audio_v2",
            "StopCensorAudioV2Response": ".stop_censor_audio_v2",
            "StopCensorVideoV2ErrorCode": ".stop_censor_video_v2",
            "StopCensorVideoV2Request": ".stop_censor_video_v2",
            "StopCensorVideoV2Response": ".stop_censor_video_v2",
            "StopCloudTranscodeErrorCode": ".stop_cloud_transcode",
            "StopCloudTranscodeRequest": ".stop_cloud_transcode",
            "StopCloudTranscodeResponse": ".stop_cloud_transcode",
            "StopMixErrorCode": ".stop_mix",
            "StopMixRequest": ".stop_mix",
            "StopMixResponse": ".stop_mix",
            "StoredMedia": ".search_media",
            "StoredMediaList": ".search_media",
            "TargetRoom": ".start_mix",
            "TencentMediaList": ".search_media",
            "TencentMediaTaskState": ".describe_media_task",
            "TencentRecordOutcome": ".stop_cdn_record",
            "TencentRecordStart": ".start_cdn_record",
            "TextLabel": ".start_mix",
            "TranscodeInput": ".start_cloud_transcode",
            "TranscodeMediaData": ".transcode_media",
            "TranscodeMediaErrorCode": ".transcode_media",
            "TranscodeMediaRequest": ".transcode_media",
            "TranscodeMediaResponse": ".transcode_media",
            "TranscodeOutput": ".start_cloud_transcode",
            "TranscodeTemplate": ".start_cloud_transcode",
            "TranscodedMedia": ".search_media",
            "VideoModeration": ".start_censor_video_v2",
            "VideoModerationTask": ".start_censor_video_v2",
            "VideoStreamInfo": ".search_media",
            "WaterMark": ".start_mix",
            "WaterMarkRectInfo": ".start_mix",
            "WsCacheDeletion": ".delete_media",
            "WsForbiddenStream": ".query_forbid_cdn_live_stream",
            "WsForbiddenStreams": ".query_forbid_cdn_live_stream",
            "WsRecordOutcome": ".stop_cdn_record",
            "WsRecordOutcomes": ".stop_cdn_record",
            "WsRecordStart": ".start_cdn_record",
            "WsRecordStarts": ".start_cdn_record",
        },
    )
