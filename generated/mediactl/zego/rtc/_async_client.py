"""Asynchronous client of ZEGOCLOUD real-time audio and video."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from mediactl._runtime.secret import hide, hide_optional
from mediactl._runtime.zego_async import AsyncZegoClient

from ._service import SERVICE

if TYPE_CHECKING:
    from .add_stream import AddStreamResponse
    from .clear_cdn_transfer_rule import ClearCDNTransferRuleResponse
    from .close_room import CloseRoomResponse
    from .creat_cdn_transfer_rule import CreatCDNTransferRuleResponse
    from .del_forbid_stream_rule import DelForbidStreamRuleResponse
    from .del_forbid_user_rule import DelForbidUserRuleResponse
    from .delete_cdn_transfer_rule import DeleteCDNTransferRuleResponse
    from .delete_media import DeleteMediaResponse, MediaToDelete
    from .delete_stream import DeleteStreamResponse
    from .describe_forbid_stream_rules import DescribeForbidStreamRulesResponse
    from .describe_forbid_user_rules import DescribeForbidUserRulesResponse
    from .describe_media_task import DescribeMediaTaskResponse
    from .describe_rtc_stream_state import DescribeRTCStreamStateResponse
    from .describe_simple_stream_list import DescribeSimpleStreamListResponse
    from .describe_user_list import DescribeUserListResponse, RoomUser
    from .describe_user_num import DescribeUserNumResponse
    from .describe_users import DescribeUsersResponse
    from .forbid_cdn_live_stream import ForbidCDNLiveStreamResponse
    from .forbid_rtc_stream import ForbidRTCStreamResponse
    from .forbid_rtc_streams import ForbidRTCStreamsResponse
    from .generate_identify_token import GenerateIdentifyTokenResponse
    from .get_mix_task_info import GetMixTaskInfoResponse
    from .kickout_user import KickoutUserResponse
    from .media_thumbnails import MediaThumbnailsResponse
    from .merge_media import MediaCut, MergeMediaResponse
    from .models.extended_parameter import ExtendedParameter
    from .query_forbid_cdn_live_stream import QueryForbidCDNLiveStreamResponse
    from .resume_cdn_live_stream import ResumeCDNLiveStreamResponse
    from .resume_rtc_stream import ResumeRTCStreamResponse
    from .resume_rtc_streams import ResumeRTCStreamsResponse
    from .rtmp_dispatch_v2 import RTMPDispatchV2Response
    from .search_media import MediaInfo, SearchMediaResponse, StoredMedia
    from .send_barrage_message import SendBarrageMessageResponse
    from .send_broadcast_message import SendBroadcastMessageResponse
    from .send_custom_command import SendCustomCommandResponse
    from .set_forbid_stream_rule import SetForbidStreamRuleResponse
    from .set_forbid_user_rule import SetForbidUserRuleResponse
    from .set_scene_template import SetSceneTemplateResponse
    from .start_auto_mix import AutoMixExtraInput, AutoMixOutput, StartAutoMixResponse
    from .start_cdn_record import StartCDNRecordResponse
    from .start_censor_audio_v2 import StartCensorAudioV2Response
    from .start_censor_video_v2 import AudioModeration, StartCensorVideoV2Response, VideoModeration
    from .start_cloud_transcode import StartCloudTranscodeResponse, TranscodeInput, TranscodeOutput
    from .start_mix import MixInput, MixOutput, StartMixResponse, WaterMark
    from .stop_auto_mix import StopAutoMixResponse
    from .stop_cdn_record import StopCDNRecordResponse
    from .stop_censor_audio_v2 import StopCensorAudioV2Response
    from .stop_censor_video_v2 import StopCensorVideoV2Response
    from .stop_cloud_transcode import StopCloudTranscodeResponse
    from .stop_mix import StopMixResponse
    from .transcode_media import TranscodeMediaResponse


class AsyncRtcClient(AsyncZegoClient):
    """Asynchronous client of ZEGOCLOUD real-time audio and video.

    Rooms, stream mixing, transcoding, CDN relaying and recording of ZEGOCLOUD's real-time audio and
    video.

    https://www.zegocloud.com/docs/real-time-video-server/api-reference/accessing-server-apis
    """

    _SERVICE: ClassVar = SERVICE

    async def add_stream(
        self,
        *,
        room_id: str,
        user_id: str,
        user_name: str | None = None,
        stream_id: str,
        stream_title: str | None = None,
        extra_info: str | None = None,
        censor_flag: Literal[0, 1] | None = None,
    ) -> AddStreamResponse:
        """Announce a stream, such as a CDN's, to the users of a room; nothing is published by
        it.

        Documented limit: 10/s; 1/s in the test environment.

        Args:
            room_id: The room; it has to exist, unless ZEGOCLOUD made rooms come up by themselves.
            user_id: User that the stream counts as published by. Better none of the room's own
                users: the stream would end with that user's stay.
            user_name: Name of that user.
            stream_id: The stream; 256 bytes at most. At most 256 characters.
            stream_title: Title of the stream; 127 bytes at most. At most 127 characters.
            extra_info: Data of your own about the stream; 1024 bytes at most. At most 1024
                characters.
            censor_flag: What becomes of the stream when the room's streams are moderated. 0 is
                moderated; 1 is left out. The vendor's default is 0.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered 1012 (stream_contended).
            ApiError: The vendor refused otherwise; `AddStreamErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/add-stream
        """
        from .add_stream import AddStreamRequest

        request = AddStreamRequest(
            room_id=room_id,
            user_id=user_id,
            user_name=user_name,
            stream_id=stream_id,
            stream_title=stream_title,
            extra_info=extra_info,
            censor_flag=censor_flag,
        )
        return await self.call(request)

    async def clear_cdn_transfer_rule(
        self,
        *,
        stream_id: str,
        sequence: int,
        missing_ok: bool = False,
    ) -> ClearCDNTransferRuleResponse:
        """Drop the relays of a stream that wait to begin; running ones go on.

        Documented limit: 10/s; 5/s in the test environment.

        Args:
            stream_id: The stream.
            sequence: Number of this request among those for the stream, which has to grow within
                any ten seconds; the Unix milliseconds do where no two requests can cross.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `ClearCDNTransferRuleErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/clear-cdn-transfer-rule
        """
        from .clear_cdn_transfer_rule import ClearCDNTransferRuleRequest

        request = ClearCDNTransferRuleRequest(
            stream_id=stream_id,
            sequence=sequence,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def close_room(
        self,
        *,
        room_id: str,
        custom_reason: str | None = None,
        room_close_callback: bool | None = None,
        missing_ok: bool = False,
    ) -> CloseRoomResponse:
        """Remove all users from a room and close it.

        Documented limit: 1/s; 1/s in the test environment.

        Args:
            room_id: The room to close.
            custom_reason: Reason to tell the users; 256 bytes at most.
            room_close_callback: Whether your server gets a callback about this closing too. The
                vendor's default is False.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 5018 (room_destroyed), 5024 (room_not_found_5024), 104
                (room_not_found) or 50001 (room_not_found_50001), and not `missing_ok`.
            ApiError: The vendor refused otherwise; `CloseRoomErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/close
        """
        from .close_room import CloseRoomRequest

        request = CloseRoomRequest(
            room_id=room_id,
            custom_reason=custom_reason,
            room_close_callback=room_close_callback,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def creat_cdn_transfer_rule(
        self,
        *,
        stream_id: str,
        cdn_url: str | None = None,
        sequence: int,
    ) -> CreatCDNTransferRuleResponse:
        """Start relaying a stream to a CDN, best before the stream is published.

        Documented limit: 10/s; 5/s in the test environment.

        Repeated after an unknown outcome only where `sequence` is given: it puts calls into order.

        Args:
            stream_id: The stream to relay.
            cdn_url: RTMP address of the CDN to relay to. ZEGOCLOUD adds what the CDN wants to see
                for access.
            sequence: Number of this request among those for the stream, which has to grow within
                any ten seconds; the Unix milliseconds do where no two requests can cross.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `CreatCDNTransferRuleErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/create-cdn-transfer-rule
        """
        from .creat_cdn_transfer_rule import CreatCDNTransferRuleRequest

        cdn_url = hide_optional(cdn_url)
        request = CreatCDNTransferRuleRequest(
            stream_id=stream_id,
            cdn_url=cdn_url,
            sequence=sequence,
        )
        return await self.call(request)

    async def del_forbid_stream_rule(
        self,
        *,
        room_id: str,
        stream_id: str,
        missing_ok: bool = False,
    ) -> DelForbidStreamRuleResponse:
        """Delete the rule that forbids a stream of a room to send; no error where there is none.

        Documented limit: 10/s.

        Args:
            room_id: Room of the stream.
            stream_id: The stream; 256 bytes at most. At most 256 characters.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 50124 (rule_not_found), and not `missing_ok`.
            ServiceUnavailable: The vendor answered 9 (permission_not_granted).
            ApiError: The vendor refused otherwise; `DelForbidStreamRuleErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-stream-rule/del-forbid-stream-rule
        """
        from .del_forbid_stream_rule import DelForbidStreamRuleRequest

        request = DelForbidStreamRuleRequest(
            room_id=room_id,
            stream_id=stream_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def del_forbid_user_rule(
        self,
        *,
        rule_type: Literal[1, 2, 3, 4],
        ip: str | None = None,
        room_id: str | None = None,
        user_id: str | None = None,
        missing_ok: bool = False,
    ) -> DelForbidUserRuleResponse:
        """Delete a rule that forbids users to enter rooms or to publish.

        Documented limit: 10/s.

        `ip` is required when `rule_type` is 1.

        `room_id` is required when `rule_type` is 2 or 4.

        `user_id` is required when `rule_type` is 3 or 4.

        Args:
            rule_type: Whom the rule is for. 1 is IP address; 2 is room; 3 is user; 4 is user in a
                room.
            ip: The IP address; for type 1.
            room_id: The room; for types 2 and 4.
            user_id: The user; for types 3 and 4.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 50124 (rule_not_found), and not `missing_ok`.
            QuotaExceeded: The vendor answered 50123 (too_many_rules).
            ServiceUnavailable: The vendor answered 9 (permission_not_granted).
            ApiError: The vendor refused otherwise; `DelForbidUserRuleErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-user-rule/del-forbid-user-rule
        """
        from .del_forbid_user_rule import DelForbidUserRuleRequest

        request = DelForbidUserRuleRequest(
            rule_type=rule_type,
            ip=ip,
            room_id=room_id,
            user_id=user_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_cdn_transfer_rule(
        self,
        *,
        stream_id: str,
        cdn_url: str,
        sequence: int,
        missing_ok: bool = False,
    ) -> DeleteCDNTransferRuleResponse:
        """Stop relaying a stream to a CDN.

        Documented limit: 10/s; 5/s in the test environment.

        Args:
            stream_id: The stream that is relayed.
            cdn_url: RTMP address that it is relayed to; only the parameters in it may be other
                ones.
            sequence: Number of this request among those for the stream, which has to grow within
                any ten seconds; the Unix milliseconds do where no two requests can cross.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DeleteCDNTransferRuleErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/delete-cdn-transfer-rule
        """
        from .delete_cdn_transfer_rule import DeleteCDNTransferRuleRequest

        cdn_url = hide(cdn_url)
        request = DeleteCDNTransferRuleRequest(
            stream_id=stream_id,
            cdn_url=cdn_url,
            sequence=sequence,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_media(
        self,
        *,
        vendor: Literal["Tencent", "Ws", "Huawei"],
        file_id: Sequence[str] | None = None,
        media: Sequence[MediaToDelete] | None = None,
        clear_cache: bool | None = None,
        missing_ok: bool = False,
    ) -> DeleteMediaResponse:
        """Delete media files that a CDN recorded.

        Documented limit: 20/s.

        A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

        Exactly one of `file_id` and `media` has to be given.

        Only when `vendor` is "Tencent": `media`.

        Only when `vendor` is "Ws": `clear_cache`.

        Args:
            vendor: CDN that recorded the files. "Tencent" is Tencent Cloud; "Ws" is Wangsu;
                "Huawei" is Huawei Cloud.
            file_id: The files, by what the callback on a finished recording calls FileID (Tencent
                Cloud), PersistentId (Wangsu) or ObsObject (Huawei Cloud). From 1 to 100 items.
            media: Files, or some of their transcoded versions alone; for Tencent Cloud. From 1 to
                100 items.
            clear_cache: Whether the CDN's caches forget the deleted files too; for Wangsu. The
                vendor's default is False.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 41003 (file_not_found), and not `missing_ok`.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `DeleteMediaErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/delete-media
        """
        from .delete_media import DeleteMediaRequest

        request = DeleteMediaRequest(
            vendor=vendor,
            file_id=file_id,
            media=media,
            clear_cache=clear_cache,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_stream(
        self,
        *,
        room_id: str,
        user_id: str,
        user_name: str | None = None,
        stream_id: str,
        missing_ok: bool = False,
    ) -> DeleteStreamResponse:
        """Announce to the users of a room that a stream is gone; its publisher stays, and goes on
        publishing.

        Documented limit: 10/s; 1/s in the test environment.

        Args:
            room_id: Room that the stream is in.
            user_id: User that the stream belongs to.
            user_name: Name of that user.
            stream_id: The stream.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 138 (stream_not_found) or 104 (room_not_found), and not
                `missing_ok`.
            ApiError: The vendor refused otherwise; `DeleteStreamErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/delete-stream
        """
        from .delete_stream import DeleteStreamRequest

        request = DeleteStreamRequest(
            room_id=room_id,
            user_id=user_id,
            user_name=user_name,
            stream_id=stream_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def describe_forbid_stream_rules(
        self,
        *,
        room_id: str,
        stream_id: Sequence[str],
    ) -> DescribeForbidStreamRulesResponse:
        """Tell which streams of a room are forbidden to send; rules that ended may be among the
        answers.

        Documented limit: 10/s.

        Args:
            room_id: Room of the streams.
            stream_id: The streams to look up. From 1 to 10 items.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 9 (permission_not_granted).
            ApiError: The vendor refused otherwise; `DescribeForbidStreamRulesErrorCode` has the
                codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-stream-rule/describe-forbid-stream-rules
        """
        from .describe_forbid_stream_rules import DescribeForbidStreamRulesRequest

        request = DescribeForbidStreamRulesRequest(
            room_id=room_id,
            stream_id=stream_id,
        )
        return await self.call(request)

    async def describe_forbid_user_rules(
        self,
        *,
        rule_type: Literal[1, 2, 3, 4],
    ) -> DescribeForbidUserRulesResponse:
        """List the rules of a type that forbid users something; rules that ended may be among
        them.

        Documented limit: 10/s.

        Args:
            rule_type: Whom the rules are for. 1 is IP address; 2 is room; 3 is user; 4 is user in a
                room.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            QuotaExceeded: The vendor answered 50123 (too_many_rules).
            ServiceUnavailable: The vendor answered 9 (permission_not_granted).
            ApiError: The vendor refused otherwise; `DescribeForbidUserRulesErrorCode` has the
                codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-user-rule/describe-forbid-user-rules
        """
        from .describe_forbid_user_rules import DescribeForbidUserRulesRequest

        request = DescribeForbidUserRulesRequest(
            rule_type=rule_type,
        )
        return await self.call(request)

    async def describe_media_task(
        self,
        *,
        task_id: str,
        vendor: Literal["Tencent", "Huawei"],
    ) -> DescribeMediaTaskResponse:
        """Tell the state of a task that joins, transcodes or takes screenshots of recorded
        files.

        Documented limit: 20/s.

        Args:
            task_id: The task, by the ID that MergeMedia, TranscodeMedia or MediaThumbnails
                returned.
            vendor: CDN that runs the task. "Tencent" is Tencent Cloud; "Huawei" is Huawei Cloud,
                for pictures alone.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `DescribeMediaTaskErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/describe-media-task
        """
        from .describe_media_task import DescribeMediaTaskRequest

        request = DescribeMediaTaskRequest(
            task_id=task_id,
            vendor=vendor,
        )
        return await self.call(request)

    async def describe_rtc_stream_state(
        self,
        *,
        stream_id: str,
        sequence: int,
    ) -> DescribeRTCStreamStateResponse:
        """Tell whether a stream is published to the RTC service; not for mixed ones, nor those sent
        to a CDN directly.

        Documented limit: 40/s; 10/s in the test environment.

        Args:
            stream_id: The stream.
            sequence: Number of this request among those for the stream, which has to grow within
                any ten seconds; the Unix milliseconds do where no two requests can cross.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 41004 (stream_not_found) or 41006 (stream_closed).
            ServiceUnavailable: The vendor answered 3003 (token_not_configured).
            ApiError: The vendor refused otherwise; `DescribeRTCStreamStateErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/describe-rtc-stream-state
        """
        from .describe_rtc_stream_state import DescribeRTCStreamStateRequest

        request = DescribeRTCStreamStateRequest(
            stream_id=stream_id,
            sequence=sequence,
        )
        return await self.call(request)

    async def describe_simple_stream_list(
        self,
        *,
        room_id: str,
    ) -> DescribeSimpleStreamListResponse:
        """List the streams of a room.

        Documented limit: 50/s; 1/10s for each RoomId.

        Args:
            room_id: Room to list the streams of.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeSimpleStreamListErrorCode` has the
                codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-simple-streamlist
        """
        from .describe_simple_stream_list import DescribeSimpleStreamListRequest

        request = DescribeSimpleStreamListRequest(
            room_id=room_id,
        )
        return await self.call(request)

    async def describe_user_list(
        self,
        *,
        room_id: str,
        mode: Literal[0, 1] | None = None,
        limit: int | None = None,
        marker: str | None = None,
    ) -> DescribeUserListResponse:
        """List the users of a room; an empty list where there is no such room.

        Documented limit: 200/s; 1/s for each RoomId.

        Args:
            room_id: Room to list the users of.
            mode: Order of the users by the time they came. 0 is first come first; 1 is last come
                first. The vendor's default is 0.
            limit: Users per answer. From 0 to 200. The vendor's default is 200.
            marker: Where to go on, which is the Marker of the answer before; left out at first.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeUserListErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-user-list
        """
        from .describe_user_list import DescribeUserListRequest

        request = DescribeUserListRequest(
            room_id=room_id,
            mode=mode,
            limit=limit,
            marker=marker,
        )
        return await self.call(request)

    def iter_describe_user_list(
        self,
        *,
        room_id: str,
        mode: Literal[0, 1] | None = None,
        limit: int | None = None,
    ) -> AsyncIterator[RoomUser]:
        """List the users of a room; an empty list where there is no such room.

        Yields the items of `Data.UserList` of all pages, and nothing else of the answers. Each page
        is a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Documented limit: 200/s; 1/s for each RoomId.

        Args:
            room_id: Room to list the users of.
            mode: Order of the users by the time they came. 0 is first come first; 1 is last come
                first. The vendor's default is 0.
            limit: Users per answer. From 0 to 200. The vendor's default is 200.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeUserListErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-user-list
        """
        from .describe_user_list import DescribeUserListRequest

        request = DescribeUserListRequest(
            room_id=room_id,
            mode=mode,
            limit=limit,
        )
        return self._iterate(request)

    async def describe_user_num(
        self,
        *,
        room_id: Sequence[str],
    ) -> DescribeUserNumResponse:
        """Tell how many users are in each of up to ten rooms.

        Documented limit: 10/s; 1/s in the test environment.

        Args:
            room_id: The rooms. From 1 to 10 items.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeUserNumErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-user-num
        """
        from .describe_user_num import DescribeUserNumRequest

        request = DescribeUserNumRequest(
            room_id=room_id,
        )
        return await self.call(request)

    async def describe_users(
        self,
        *,
        room_id: str,
        user_id: Sequence[str],
    ) -> DescribeUsersResponse:
        """Tell whether users are in a room, and since when.

        Documented limit: 10/s.

        Args:
            room_id: The room.
            user_id: The users to look up. From 1 to 10 items.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 50001 (room_not_found_50001).
            ApiError: The vendor refused otherwise; `DescribeUsersErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/describe-users
        """
        from .describe_users import DescribeUsersRequest

        request = DescribeUsersRequest(
            room_id=room_id,
            user_id=user_id,
        )
        return await self.call(request)

    async def forbid_cdn_live_stream(
        self,
        *,
        stream_id: str,
        resume_time: str | None = None,
    ) -> ForbidCDNLiveStreamResponse:
        """Forbid publishing a stream to a CDN directly. Has to be enabled by ZEGOCLOUD.

        Documented limit: 20/s.

        Args:
            stream_id: The stream to forbid.
            resume_time: When it is allowed again, such as 2018-11-29T19:00:00Z; a day from now when
                left out, 30 days at most. For Wangsu alone.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `ForbidCDNLiveStreamErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/forbid-cdn-live-stream
        """
        from .forbid_cdn_live_stream import ForbidCDNLiveStreamRequest

        request = ForbidCDNLiveStreamRequest(
            stream_id=stream_id,
            resume_time=resume_time,
        )
        return await self.call(request)

    async def forbid_rtc_stream(
        self,
        *,
        stream_id: str,
        sequence: int,
    ) -> ForbidRTCStreamResponse:
        """Forbid publishing a stream to the RTC service; its publisher and players are told.

        Documented limit: 20/s; 5/s in the test environment.

        Repeated after an unknown outcome only where `sequence` is given: it puts calls into order.

        Args:
            stream_id: The stream to forbid.
            sequence: Number of this request among those for the stream, which has to grow within
                any ten seconds; the Unix milliseconds do where no two requests can cross.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3003 (token_not_configured).
            ApiError: The vendor refused otherwise; `ForbidRTCStreamErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/forbid-rtc-stream
        """
        from .forbid_rtc_stream import ForbidRTCStreamRequest

        request = ForbidRTCStreamRequest(
            stream_id=stream_id,
            sequence=sequence,
        )
        return await self.call(request)

    async def forbid_rtc_streams(
        self,
        *,
        stream_id: Sequence[str],
        sequence: int,
    ) -> ForbidRTCStreamsResponse:
        """Forbid publishing some streams to the RTC service; those that do not exist are forbidden
        all the same.

        Documented limit: 20/s; 5/s in the test environment.

        Repeated after an unknown outcome only where `sequence` is given: it puts calls into order.

        Args:
            stream_id: The streams to forbid. From 1 to 20 items.
            sequence: Number of this request among those for the stream, which has to grow within
                any ten seconds; the Unix milliseconds do where no two requests can cross.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `ForbidRTCStreamsErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/forbid-rtc-streams
        """
        from .forbid_rtc_streams import ForbidRTCStreamsRequest

        request = ForbidRTCStreamsRequest(
            stream_id=stream_id,
            sequence=sequence,
        )
        return await self.call(request)

    async def generate_identify_token(
        self,
        *,
        effective_time: int | None = None,
    ) -> GenerateIdentifyTokenResponse:
        """Make a token with which another moderation service may pull streams; each is good for one
        task.

        Documented limit: 100/s.

        Args:
            effective_time: Seconds for which the token is good. At most 2592000. The vendor's
                default is 3600.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `GenerateIdentifyTokenErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/generate-identify-token
        """
        from .generate_identify_token import GenerateIdentifyTokenRequest

        request = GenerateIdentifyTokenRequest(
            effective_time=effective_time,
        )
        return await self.call(request)

    async def get_mix_task_info(
        self,
        *,
        task_id: str,
    ) -> GetMixTaskInfoResponse:
        """Tell how long a stream mixing task has been running.

        Documented limit: 100/s.

        Args:
            task_id: The task, by the ID that it was started with.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 110209001 (task_not_found).
            ApiError: The vendor refused otherwise; `GetMixTaskInfoErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/get-mix-task-info
        """
        from .get_mix_task_info import GetMixTaskInfoRequest

        request = GetMixTaskInfoRequest(
            task_id=task_id,
        )
        return await self.call(request)

    async def kickout_user(
        self,
        *,
        room_id: str,
        user_id: Sequence[str],
        custom_reason: str | None = None,
        missing_ok: bool = False,
    ) -> KickoutUserResponse:
        """Remove users from a room; they stop publishing and playing there.

        Documented limit: 50/s.

        Args:
            room_id: Room that the users are in.
            user_id: The users to send out. From 1 to 5 items.
            custom_reason: Reason to tell them; 256 bytes at most. At most 256 characters.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 104 (room_not_found), and not `missing_ok`.
            ApiError: The vendor refused otherwise; `KickoutUserErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/kick-out-user
        """
        from .kickout_user import KickoutUserRequest

        request = KickoutUserRequest(
            room_id=room_id,
            user_id=user_id,
            custom_reason=custom_reason,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def media_thumbnails(
        self,
        *,
        vendor: Literal["Tencent", "Huawei"],
        file_id: str,
        type: Literal["SnapshotByTimeOffset", "SampleSnapshot"],
        definition: int | None = None,
        ext_time_offset_set: Sequence[float] | None = None,
        interval: float | None = None,
    ) -> MediaThumbnailsResponse:
        """Take screenshots of a recorded file.

        Documented limit: 20/s.

        `definition` is required when `vendor` is "Tencent".

        `interval` is required when `vendor` is "Huawei".

        `ext_time_offset_set` is required when `type` is "SnapshotByTimeOffset".

        Only when `vendor` is "Tencent": `definition`.

        Only when `vendor` is "Huawei": `interval`.

        Args:
            vendor: CDN that recorded the file. "Tencent" is Tencent Cloud; "Huawei" is Huawei
                Cloud.
            file_id: The file, by what the callback on a finished recording calls FileID (Tencent
                Cloud) or ObsObject (Huawei Cloud); a wrong one is answered with code 1000.
            type: When pictures are taken. "SnapshotByTimeOffset" is at given times;
                "SampleSnapshot" is in even steps.
            definition: Template of the pictures, whose number ZEGOCLOUD's support tells; for
                Tencent Cloud.
            ext_time_offset_set: Times of the pictures, in seconds from the file's beginning.
            interval: Seconds from picture to picture; for Huawei Cloud.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `MediaThumbnailsErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/media-thumbnails
        """
        from .media_thumbnails import MediaThumbnailsRequest

        request = MediaThumbnailsRequest(
            vendor=vendor,
            file_id=file_id,
            type=type,
            definition=definition,
            ext_time_offset_set=ext_time_offset_set,
            interval=interval,
        )
        return await self.call(request)

    async def merge_media(
        self,
        *,
        vendor: Literal["Tencent", "Huawei"],
        format: Literal["MP3", "MP4", "M3U8"] | None = None,
        type: Literal["0", "1"] | None = None,
        input_file_id: Sequence[str] | None = None,
        handle_media_args: Sequence[MediaCut] | None = None,
        output_file_name: str | None = None,
        expire_time: int | None = None,
    ) -> MergeMediaResponse:
        """Join recorded media files into a new one, cutting them first where asked to.

        Documented limit: 20/s.

        `input_file_id` is required when `type` is "0".

        `handle_media_args` is required when `type` is "1".

        `output_file_name` is required when `vendor` is "Tencent".

        Only when `type` is "0": `input_file_id`.

        Only when `type` is "1": `handle_media_args`.

        Only when `vendor` is "Tencent": `expire_time`.

        Args:
            vendor: CDN that recorded the files. "Tencent" is Tencent Cloud; "Huawei" is Huawei
                Cloud.
            format: Format of the new file; Huawei Cloud makes no MP3. For an MP3 or MP4 of Tencent
                Cloud the files' audio has to be AAC-LC, or there may be no sound. The vendor's
                default is "MP4".
            type: What is done to the files. Only Tencent Cloud cuts. "0" is join; "1" is cut and
                join. The vendor's default is "0".
            input_file_id: Files to join, in this order. Up to ten FileID of the callback on a
                finished recording for Tencent Cloud, up to twenty ObsObject for Huawei Cloud. From
                1 to 20 items.
            handle_media_args: Cuts to join, in this order. From 1 to 10 items.
            output_file_name: Name of the new file, without its format. Huawei Cloud makes one up
                where there is none.
            expire_time: Hours from this request for which the new file is kept; 0 for ever. A task
                that takes longer makes no file. At least 0. The vendor's default is 0.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `MergeMediaErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/merge-media
        """
        from .merge_media import MergeMediaRequest

        request = MergeMediaRequest(
            vendor=vendor,
            format=format,
            type=type,
            input_file_id=input_file_id,
            handle_media_args=handle_media_args,
            output_file_name=output_file_name,
            expire_time=expire_time,
        )
        return await self.call(request)

    async def query_forbid_cdn_live_stream(
        self,
        *,
        vendor: Literal["ws"],
    ) -> QueryForbidCDNLiveStreamResponse:
        """List the addresses of a CDN that no one may publish to. Has to be enabled by
        ZEGOCLOUD.

        Documented limit: 20/s.

        Args:
            vendor: The CDN. "ws" is Wangsu.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `QueryForbidCDNLiveStreamErrorCode` has the
                codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/query-forbid-cdn-live-stream
        """
        from .query_forbid_cdn_live_stream import QueryForbidCDNLiveStreamRequest

        request = QueryForbidCDNLiveStreamRequest(
            vendor=vendor,
        )
        return await self.call(request)

    async def rtmp_dispatch_v2(
        self,
        *,
        stream_id: str,
        sequence: int,
        type: Literal["pull", "push"],
        client_ip: str | None = None,
    ) -> RTMPDispatchV2Response:
        """Ask for a node to publish a stream to, or play it from, by RTMP. Has to be enabled by
        ZEGOCLOUD.

        Documented limit: 40/s.

        Args:
            stream_id: The stream; to publish it, no one else may publish one of that name. At most
                256 characters. Matches `[0-9A-Za-z_-]+`.
            sequence: Number of this request, to tell it from others; the Unix milliseconds will do.
            type: What the node is for. "pull" is play; "push" is publish.
            client_ip: IPv4 address of the client, such as 119.23.242.129.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 1005 (app_not_online).
            ApiError: The vendor refused otherwise; `RTMPDispatchV2ErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/rtpm-dispatch
        """
        from .rtmp_dispatch_v2 import RTMPDispatchV2Request

        request = RTMPDispatchV2Request(
            stream_id=stream_id,
            sequence=sequence,
            type=type,
            client_ip=client_ip,
        )
        return await self.call(request)

    async def resume_cdn_live_stream(
        self,
        *,
        stream_id: str,
        missing_ok: bool = False,
    ) -> ResumeCDNLiveStreamResponse:
        """Allow a forbidden stream to be published to a CDN directly again. Has to be enabled by
        ZEGOCLOUD.

        Documented limit: 20/s.

        Args:
            stream_id: The forbidden stream.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `ResumeCDNLiveStreamErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/resume-cdn-live-stream
        """
        from .resume_cdn_live_stream import ResumeCDNLiveStreamRequest

        request = ResumeCDNLiveStreamRequest(
            stream_id=stream_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def resume_rtc_stream(
        self,
        *,
        stream_id: str,
        sequence: int,
        missing_ok: bool = False,
    ) -> ResumeRTCStreamResponse:
        """Allow a forbidden stream to be published to the RTC service again.

        Documented limit: 20/s; 5/s in the test environment.

        Args:
            stream_id: The forbidden stream.
            sequence: Number of this request among those for the stream, which has to grow within
                any ten seconds; the Unix milliseconds do where no two requests can cross.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3003 (token_not_configured).
            ApiError: The vendor refused otherwise; `ResumeRTCStreamErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/resume-rtc-stream
        """
        from .resume_rtc_stream import ResumeRTCStreamRequest

        request = ResumeRTCStreamRequest(
            stream_id=stream_id,
            sequence=sequence,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def resume_rtc_streams(
        self,
        *,
        stream_id: Sequence[str],
        sequence: int,
        missing_ok: bool = False,
    ) -> ResumeRTCStreamsResponse:
        """Allow some forbidden streams to be published to the RTC service again.

        Documented limit: 20/s; 5/s in the test environment.

        Args:
            stream_id: The forbidden streams. From 1 to 20 items.
            sequence: Number of this request among those for the stream, which has to grow within
                any ten seconds; the Unix milliseconds do where no two requests can cross.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `ResumeRTCStreamsErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/media-service/resume-rtc-streams
        """
        from .resume_rtc_streams import ResumeRTCStreamsRequest

        request = ResumeRTCStreamsRequest(
            stream_id=stream_id,
            sequence=sequence,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def search_media(
        self,
        *,
        vendor: Literal["Tencent", "Ws", "Huawei"],
        name_prefix: str | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        page_size: int | None = None,
        page_number: int | None = None,
        file_id: Sequence[str] | None = None,
        stream_id: Sequence[str] | None = None,
        marker: str | None = None,
        max_keys: int | None = None,
    ) -> SearchMediaResponse:
        """Look up media files that a CDN recorded.

        Documented limit: 20/s.

        Only when `vendor` is "Tencent": `start_time`, `end_time`, `page_size`, `page_number`,
        `file_id`, `stream_id`.

        Only when `vendor` is "Ws" or "Huawei": `marker`, `max_keys`.

        Args:
            vendor: CDN that recorded the files. "Tencent" is Tencent Cloud; "Ws" is Wangsu;
                "Huawei" is Huawei Cloud.
            name_prefix: What the files' names start with; 20 bytes at most. At most 20 characters.
            start_time: Files made from this time on, in Unix seconds.
            end_time: Files made up to this time, in Unix seconds.
            page_size: Files per page; PageSize times (PageNumber + 1) may be 5000 at most. The
                vendor's default is 10.
            page_number: The page to return.
            file_id: IDs of the files. At most 40 characters, from 1 to 10 items.
            stream_id: Streams, one of which a file was recorded from. From 1 to 10 items.
            marker: Where to go on, which is the NextMarker of the answer before; left out at first.
            max_keys: Files per answer. From 1 to 1000. The vendor's default is 1000.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `SearchMediaErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/search-media
        """
        from .search_media import SearchMediaRequest

        request = SearchMediaRequest(
            vendor=vendor,
            name_prefix=name_prefix,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            page_number=page_number,
            file_id=file_id,
            stream_id=stream_id,
            marker=marker,
            max_keys=max_keys,
        )
        return await self.call(request)

    def iter_search_media(
        self,
        *,
        vendor: Literal["Tencent", "Ws", "Huawei"],
        name_prefix: str | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        page_size: int | None = None,
        file_id: Sequence[str] | None = None,
        stream_id: Sequence[str] | None = None,
        max_keys: int | None = None,
    ) -> AsyncIterator[MediaInfo | StoredMedia]:
        """Look up media files that a CDN recorded.

        Yields the items of `Data.Tencent.MediaInfoSet`, `Data.Ws.Keys` or `Data.Huawei.Keys` of all
        pages, and nothing else of the answers. Each page is a call of its own, made when an item of
        it is asked for, and has the whole time limit. A list that ends here has ended: what leaves
        that open is raised, after the items that came.

        Documented limit: 20/s.

        Only when `vendor` is "Tencent": `start_time`, `end_time`, `page_size`, `page_number`,
        `file_id`, `stream_id`.

        Only when `vendor` is "Ws" or "Huawei": `marker`, `max_keys`.

        Args:
            vendor: CDN that recorded the files. "Tencent" is Tencent Cloud; "Ws" is Wangsu;
                "Huawei" is Huawei Cloud.
            name_prefix: What the files' names start with; 20 bytes at most. At most 20 characters.
            start_time: Files made from this time on, in Unix seconds.
            end_time: Files made up to this time, in Unix seconds.
            page_size: Files per page; PageSize times (PageNumber + 1) may be 5000 at most. The
                vendor's default is 10.
            file_id: IDs of the files. At most 40 characters, from 1 to 10 items.
            stream_id: Streams, one of which a file was recorded from. From 1 to 10 items.
            max_keys: Files per answer. From 1 to 1000. The vendor's default is 1000.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `SearchMediaErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/search-media
        """
        from .search_media import SearchMediaRequest

        request = SearchMediaRequest(
            vendor=vendor,
            name_prefix=name_prefix,
            start_time=start_time,
            end_time=end_time,
            page_size=page_size,
            file_id=file_id,
            stream_id=stream_id,
            max_keys=max_keys,
        )
        return self._iterate(request)

    async def send_barrage_message(
        self,
        *,
        room_id: str,
        user_id: str,
        user_name: str | None = None,
        message_category: Literal[1, 2],
        message_content: str,
    ) -> SendBarrageMessageResponse:
        """Send a barrage message to a room; some may be lost where there are very many.

        Documented limit: 100/s; 10/s in the test environment.

        Args:
            room_id: Room to send to.
            user_id: Sender, who need not be in the room; a client of the same user does not get the
                message.
            user_name: Name of the sender.
            message_category: Kind of message. 1 is system; 2 is chat.
            message_content: The message; 1024 bytes at most. At most 1024 characters.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `SendBarrageMessageErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/send-barrage-message
        """
        from .send_barrage_message import SendBarrageMessageRequest

        request = SendBarrageMessageRequest(
            room_id=room_id,
            user_id=user_id,
            user_name=user_name,
            message_category=message_category,
            message_content=message_content,
        )
        return await self.call(request)

    async def send_broadcast_message(
        self,
        *,
        room_id: str,
        user_id: str,
        user_name: str | None = None,
        message_category: Literal[1, 2],
        message_content: str,
    ) -> SendBroadcastMessageResponse:
        """Send a text message to all users of a room.

        Documented limit: 100/s; 10/s in the test environment.

        Args:
            room_id: Room to send to.
            user_id: Sender, who need not be in the room; a client of the same user does not get the
                message.
            user_name: Name of the sender.
            message_category: Kind of message. 1 is system; 2 is chat.
            message_content: The message; 1024 bytes at most. At most 1024 characters.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `SendBroadcastMessageErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/send-broadcast-message
        """
        from .send_broadcast_message import SendBroadcastMessageRequest

        request = SendBroadcastMessageRequest(
            room_id=room_id,
            user_id=user_id,
            user_name=user_name,
            message_category=message_category,
            message_content=message_content,
        )
        return await self.call(request)

    async def send_custom_command(
        self,
        *,
        room_id: str,
        from_user_id: str,
        to_user_id: Sequence[str] | None = None,
        message_content: str,
    ) -> SendCustomCommandResponse:
        """Send a signal of your own to some or all users of a room.

        Documented limit: 100/s; 10/s in the test environment.

        A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

        Args:
            room_id: Room to send to.
            from_user_id: Sender, who need not be in the room; a client of the same user does not
                get the message.
            to_user_id: Users to send to; all of the room when left out. From 1 to 10 items.
            message_content: The message; 1024 bytes at most. At most 1024 characters.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `SendCustomCommandErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/send-custom-command
        """
        from .send_custom_command import SendCustomCommandRequest

        request = SendCustomCommandRequest(
            room_id=room_id,
            from_user_id=from_user_id,
            to_user_id=to_user_id,
            message_content=message_content,
        )
        return await self.call(request)

    async def set_forbid_stream_rule(
        self,
        *,
        room_id: str,
        stream_id: str,
        disable_audio: Literal[0, 1] | None = None,
        disable_video: Literal[0, 1] | None = None,
        effective_time: int | None = None,
    ) -> SetForbidStreamRuleResponse:
        """Forbid a stream of a room to send sound, video or both for some time.

        Documented limit: 10/s.

        `disable_video` is required when `disable_audio` is 0.

        `disable_audio` is required when `disable_video` is 0.

        Args:
            room_id: Room of the stream.
            stream_id: The stream; 256 bytes at most. A further call for it replaces the rule. At
                most 256 characters.
            disable_audio: Sound of the stream; this or the video has to be forbidden. 0 is allowed;
                1 is forbidden. The vendor's default is 0.
            disable_video: Video of the stream; this or the sound has to be forbidden. 0 is allowed;
                1 is forbidden. The vendor's default is 0.
            effective_time: Seconds for which the rule holds. From 1 to 86400. The vendor's default
                is 21600.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 9 (permission_not_granted).
            ApiError: The vendor refused otherwise; `SetForbidStreamRuleErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-stream-rule/set-forbid-stream-rule
        """
        from .set_forbid_stream_rule import SetForbidStreamRuleRequest

        request = SetForbidStreamRuleRequest(
            room_id=room_id,
            stream_id=stream_id,
            disable_audio=disable_audio,
            disable_video=disable_video,
            effective_time=effective_time,
        )
        return await self.call(request)

    async def set_forbid_user_rule(
        self,
        *,
        rule_type: Literal[1, 2, 3, 4],
        ip: str | None = None,
        room_id: str | None = None,
        user_id: str | None = None,
        disabled_privilege: Sequence[Literal[1, 2]],
        effective_time: int,
    ) -> SetForbidUserRuleResponse:
        """Forbid users to enter rooms or to publish; who publishes already goes on until the next
        time.

        Documented limit: 10/s.

        `ip` is required when `rule_type` is 1.

        `room_id` is required when `rule_type` is 2 or 4.

        `user_id` is required when `rule_type` is 3 or 4.

        Args:
            rule_type: Whom the rule is for. At most 100 rules for IP addresses and 200 of each
                other type hold at a time. 1 is IP address; 2 is room; 3 is user; 4 is user in a
                room.
            ip: The IP address; for type 1.
            room_id: The room; for types 2 and 4.
            user_id: The user; for types 3 and 4.
            disabled_privilege: What is forbidden. 1 is enter; 2 is publish. At least 1 item.
            effective_time: Seconds for which the rule holds. From 1 to 86400.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            QuotaExceeded: The vendor answered 50123 (too_many_rules).
            ServiceUnavailable: The vendor answered 9 (permission_not_granted).
            ApiError: The vendor refused otherwise; `SetForbidUserRuleErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/room/forbid-user-rule/set-forbid-user-rule
        """
        from .set_forbid_user_rule import SetForbidUserRuleRequest

        request = SetForbidUserRuleRequest(
            rule_type=rule_type,
            ip=ip,
            room_id=room_id,
            user_id=user_id,
            disabled_privilege=disabled_privilege,
            effective_time=effective_time,
        )
        return await self.call(request)

    async def set_scene_template(
        self,
        *,
        template_id: int,
        left_bottom_x: float | None = None,
        left_bottom_z: float | None = None,
        right_up_x: float | None = None,
        right_up_z: float | None = None,
        max_user_num: int,
        view_radius: int,
        max_visible_num: int,
    ) -> SetSceneTemplateResponse:
        """Make a template for scenes, which ZEGOCLOUD has discontinued.

        Deprecated by the vendor.

        Documented limit: 50/s.

        Args:
            template_id: Number of the template; an application may have 50.
            left_bottom_x: Left edge of the map.
            left_bottom_z: Lower edge of the map.
            right_up_x: Right edge of the map.
            right_up_z: Upper edge of the map.
            max_user_num: Users that a scene may have.
            view_radius: How far a user sees.
            max_visible_num: How many other users a user sees at most. At most 100.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered 340004003 (template_exists).
            ApiError: The vendor refused otherwise; `SetSceneTemplateErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/scene/set-scene-template
        """
        from .set_scene_template import SetSceneTemplateRequest

        request = SetSceneTemplateRequest(
            template_id=template_id,
            left_bottom_x=left_bottom_x,
            left_bottom_z=left_bottom_z,
            right_up_x=right_up_x,
            right_up_z=right_up_z,
            max_user_num=max_user_num,
            view_radius=view_radius,
            max_visible_num=max_visible_num,
        )
        return await self.call(request)

    async def start_auto_mix(
        self,
        *,
        task_id: str,
        user_id: str,
        room_id: str,
        extra_mix_input: Sequence[AutoMixExtraInput] | None = None,
        mix_output: Sequence[AutoMixOutput],
        sequence: int | None = None,
        user_data: bytes | None = None,
        sound_level: Literal[0, 1] | None = None,
        by_pass: Literal[0, 1] | None = None,
        sound_channel: Literal[1, 2] | None = None,
        alignment_type: Literal[0, 1, 2] | None = None,
        recv_buffer_level: int | None = None,
        ex_para: Sequence[ExtendedParameter] | None = None,
    ) -> StartAutoMixResponse:
        """Start mixing the sound of all streams of a room, or change a running task by its task
        ID.

        Documented limit: 100/s.

        Repeated after an unknown outcome only where `sequence` is given: it puts calls into order.

        Args:
            task_id: ID that you give the task; a call with the ID of a running task changes that
                task.
            user_id: The user that starts the task; each task has another. Where tasks belong to
                users, no one else may steer it.
            room_id: Room whose streams are mixed, those that come later too.
            extra_mix_input: Streams of other rooms to add, or of this one to leave out; nine inputs
                in all, unless ZEGOCLOUD raised the limit.
            mix_output: Streams to produce, each to another place. From 1 to 3 items.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before. Needed where ZEGOCLOUD has switched the ordering of requests on.
            user_data: Data of your own that players receive as SEI; 4000 bytes at most, better not
                more than 850.
            sound_level: Whether players are told how loud each input is. 0 is off; 1 is on. The
                vendor's default is 0.
            by_pass: What happens to an input that is the only one. Has to be enabled by ZEGOCLOUD.
                Cannot be changed later. 0 is encode it again; 1 is pass it through. The vendor's
                default is 0.
            sound_channel: Sound channels of outputs that do not say so themselves. Cannot be
                changed later. 1 is mono; 2 is stereo. The vendor's default is 1.
            alignment_type: Inputs aligned by network time before mixing; for karaoke, at the price
                of delay. Cannot be changed later. 0 is none; 1 is given streams; 2 is all streams.
                The vendor's default is 0.
            recv_buffer_level: Least time in milliseconds for which inputs are buffered. Cannot be
                changed later. From 0 to 4000. The vendor's default is 0.
            ex_para: Extended parameters, which ordinary tasks do without.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered 110200103 (sequence_error).
            ApiError: The vendor refused otherwise; `StartAutoMixErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/start-auto-mix
        """
        from .start_auto_mix import StartAutoMixRequest

        request = StartAutoMixRequest(
            task_id=task_id,
            user_id=user_id,
            room_id=room_id,
            extra_mix_input=extra_mix_input,
            mix_output=mix_output,
            sequence=sequence,
            user_data=user_data,
            sound_level=sound_level,
            by_pass=by_pass,
            sound_channel=sound_channel,
            alignment_type=alignment_type,
            recv_buffer_level=recv_buffer_level,
            ex_para=ex_para,
        )
        return await self.call(request)

    async def start_cdn_record(
        self,
        *,
        stream_id: Sequence[str],
        vendor: Literal["Tencent", "Ws", "Huawei"],
        end_time: str | None = None,
    ) -> StartCDNRecordResponse:
        """Start recording streams at a CDN.

        Documented limit: 20/s.

        A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

        Only when `vendor` is "Tencent": `end_time`.

        Args:
            stream_id: The streams to record. At least 1 item.
            vendor: CDN that records them. "Tencent" is Tencent Cloud; "Ws" is Wangsu; "Huawei" is
                Huawei Cloud.
            end_time: When recording ends, as text in Unix seconds; within 24 hours from now. For
                Tencent Cloud alone.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `StartCDNRecordErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/start-cdn-record
        """
        from .start_cdn_record import StartCDNRecordRequest

        request = StartCDNRecordRequest(
            stream_id=stream_id,
            vendor=vendor,
            end_time=end_time,
        )
        return await self.call(request)

    async def start_censor_audio_v2(
        self,
        *,
        room_id: str,
        event_id: str,
        result_callback_url: str | None = None,
        status_callback_url: str | None = None,
        is_mixing_enabled: Literal[0, 1] | None = None,
        audio_language: str,
        risk_type_list: Sequence[str] | None = None,
        business_type_list: Sequence[str] | None = None,
        label_language: Literal["zh", "en"] | None = None,
        return_all_text: Literal[0, 1] | None = None,
        return_pre_text: Literal[0, 1] | None = None,
        return_pre_audio: Literal[0, 1] | None = None,
        return_finish_info: Literal[0, 1] | None = None,
    ) -> StartCensorAudioV2Response:
        """Start moderating the sound of a room's streams; without input the task ends after about
        five minutes.

        Documented limit: 100/s.

        At least one of `risk_type_list` and `business_type_list` has to be given.

        Args:
            room_id: The room, of which all streams are moderated but those that their publishers
                took out.
            event_id: Kind of room, which the rules may differ by: live_streaming, audio_room,
                private_chat, or what ZEGOCLOUD told you.
            result_callback_url: URL that findings are sent to; the one set in the console when left
                out.
            status_callback_url: URL that states of the task are sent to; the one set in the console
                when left out.
            is_mixing_enabled: What is moderated; mixed is cheaper, but does not tell who it was. 0
                is each stream; 1 is all mixed. The vendor's default is 0.
            audio_language: Language that is spoken: ar, de, en, es, fr, hi, id, it, ja, ko, ms, pt,
                ru, th, tl, tr, vi or zh, or what ZEGOCLOUD set up for you.
            risk_type_list: Risks to look for: ADLAW, EROTIC, DIRTY, POLITY, BAN, VIOLENT, ADVERT,
                MOAN, ANTHEN (anthems), BANDAUDIO or AUDIOPOLITICAL. At least 1 item.
            business_type_list: Other things to look for: MOINIR (minors), SING, LANGUAGE or VOICE,
                or what ZEGOCLOUD told you.
            label_language: Language of labels in findings. "zh" is Chinese; "en" is English.
            return_all_text: What is told of each ten seconds. 0 is text with findings; 1 is all
                text. The vendor's default is 0.
            return_pre_text: Whether the text before a finding is told too. 0 is no; 1 is yes. The
                vendor's default is 0.
            return_pre_audio: Whether the sound before a finding is linked too. 0 is no; 1 is yes.
                The vendor's default is 0.
            return_finish_info: Whether the end of the task is told by a callback. 0 is no; 1 is
                yes. The vendor's default is 0.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 50117 (shumei_not_enabled).
            ApiError: The vendor refused otherwise; `StartCensorAudioV2ErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/start-censor-audio
        """
        from .start_censor_audio_v2 import StartCensorAudioV2Request

        request = StartCensorAudioV2Request(
            room_id=room_id,
            event_id=event_id,
            result_callback_url=result_callback_url,
            status_callback_url=status_callback_url,
            is_mixing_enabled=is_mixing_enabled,
            audio_language=audio_language,
            risk_type_list=risk_type_list,
            business_type_list=business_type_list,
            label_language=label_language,
            return_all_text=return_all_text,
            return_pre_text=return_pre_text,
            return_pre_audio=return_pre_audio,
            return_finish_info=return_finish_info,
        )
        return await self.call(request)

    async def start_censor_video_v2(
        self,
        *,
        room_id: str,
        event_id: str,
        language: Literal[
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
        | None = None,
        audio_param: AudioModeration | None = None,
        video_param: VideoModeration,
        return_finish_info: Literal[0, 1] | None = None,
    ) -> StartCensorVideoV2Response:
        """Start moderating the pictures of a room's streams, and their sound where asked to.

        Documented limit: 100/s.

        Args:
            room_id: The room, of which all streams are moderated but those that their publishers
                took out.
            event_id: Kind of room, which the rules may differ by: live_streaming, private_chat, or
                what ZEGOCLOUD told you.
            language: Language that is written and spoken. "zh" is Chinese; "en" is English; "ar" is
                Arabic; "hi" is Hindi; "es" is Spanish; "fr" is French; "ru" is Russian; "pt" is
                Portuguese; "id" is Indonesian; "de" is German; "ja" is Japanese; "tr" is Turkish;
                "vi" is Vietnamese; "it" is Italian; "th" is Thai; "tl" is Filipino; "ko" is Korean;
                "ms" is Malay. The vendor's default is "zh".
            audio_param: How sound is moderated; it is not when left out.
            video_param: How pictures are moderated.
            return_finish_info: Whether the end of the task is told by a callback. 0 is no; 1 is
                yes. The vendor's default is 0.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 50117 (shumei_not_enabled).
            ApiError: The vendor refused otherwise; `StartCensorVideoV2ErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/start-censor-video
        """
        from .start_censor_video_v2 import StartCensorVideoV2Request

        request = StartCensorVideoV2Request(
            room_id=room_id,
            event_id=event_id,
            language=language,
            audio_param=audio_param,
            video_param=video_param,
            return_finish_info=return_finish_info,
        )
        return await self.call(request)

    async def start_cloud_transcode(
        self,
        *,
        task_id: str,
        user_id: str,
        sequence: int | None = None,
        transcode_input: TranscodeInput,
        transcode_output: Sequence[TranscodeOutput],
    ) -> StartCloudTranscodeResponse:
        """Start a task that transcodes a single stream, or change a running one by its task ID.

        Documented limit: 100/s.

        Repeated after an unknown outcome only where `sequence` is given: it puts calls into order.

        Args:
            task_id: ID that you give the task; a call with the ID of a running task changes that
                task.
            user_id: The user that starts the task; each task has another. Where tasks belong to
                users, no one else may steer it.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before.
            transcode_input: The stream to transcode.
            transcode_output: Streams to produce. At least 1 item.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered 110200103 (sequence_error).
            ApiError: The vendor refused otherwise; `StartCloudTranscodeErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/start-cloud-transcode
        """
        from .start_cloud_transcode import StartCloudTranscodeRequest

        request = StartCloudTranscodeRequest(
            task_id=task_id,
            user_id=user_id,
            sequence=sequence,
            transcode_input=transcode_input,
            transcode_output=transcode_output,
        )
        return await self.call(request)

    async def start_mix(
        self,
        *,
        task_id: str,
        user_id: str,
        mix_input: Sequence[MixInput],
        mix_output: Sequence[MixOutput],
        sequence: int | None = None,
        room_id: str | None = None,
        user_data: bytes | None = None,
        sound_level: Literal[0, 1] | None = None,
        background_image: str | None = None,
        back_ground_color_hex: str | None = None,
        water_mark: WaterMark | None = None,
        by_pass: Literal[0, 1] | None = None,
        sound_channel: Literal[1, 2] | None = None,
        check_image_mode: Literal[0, 1, 2] | None = None,
        ex_para: Sequence[ExtendedParameter] | None = None,
        alignment_type: Literal[0, 1, 2] | None = None,
        recv_buffer_level: int | None = None,
        wait_video_input: Literal[0, 1] | None = None,
        max_idle_time: int | None = None,
    ) -> StartMixResponse:
        """Start a stream mixing task, or change a running one by its task ID.

        Documented limit: 100/s.

        Repeated after an unknown outcome only where `sequence` is given: it puts calls into order.

        Args:
            task_id: ID that you give the task; a call with the ID of a running task changes that
                task.
            user_id: The user that starts the task; each task has another. Where tasks belong to
                users, no one else may steer it.
            mix_input: Streams to mix; nine at most, unless ZEGOCLOUD raised the limit.
            mix_output: Streams to produce, with the largest picture first. More than one has to be
                enabled by ZEGOCLOUD. At most 4 items.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before. Needed where ZEGOCLOUD has switched the ordering of requests on.
            room_id: Room of the task.
            user_data: Data of your own that players receive as SEI; 4000 bytes at most, better not
                more than 850.
            sound_level: Whether players are told how loud each input is. May trouble HLS players on
                the web. 0 is off; 1 is on. The vendor's default is 0.
            background_image: Background picture, JPG or PNG of up to 5 MB. An http or https URL (an
                application may use 20 of them), or the preset-id URI of a picture that ZEGOCLOUD
                keeps.
            back_ground_color_hex: Background color as 0xRRGGBBAA; the transparency AA has no effect
                yet. Matches `0x[0-9A-Fa-f]{8}`.
            water_mark: Picture over the whole canvas.
            by_pass: What happens to an input that is the only one. Has to be enabled by ZEGOCLOUD.
                Cannot be changed later. 0 is encode it again; 1 is pass it through. The vendor's
                default is 0.
            sound_channel: Sound channels of outputs that do not say so themselves. Cannot be
                changed later. 1 is mono; 2 is stereo. The vendor's default is 1.
            check_image_mode: What is checked of the background, placeholder and watermark pictures
                before the task may start. 0 is everything; 1 is form of the path; 2 is nothing. The
                vendor's default is 0.
            ex_para: Extended parameters, which ordinary tasks do without.
            alignment_type: Inputs aligned by network time before mixing; for karaoke, at the price
                of delay. Cannot be changed later. 0 is none; 1 is given streams; 2 is all streams.
                The vendor's default is 0.
            recv_buffer_level: Least time in milliseconds for which inputs are buffered. Cannot be
                changed later. From 0 to 4000. The vendor's default is 0.
            wait_video_input: Whether to publish only once there is video. A task that waits ends
                after ten seconds without. Cannot be changed later. 0 is publish at once; 1 is wait
                for video. The vendor's default is 0.
            max_idle_time: Seconds without data from any input after which the task ends; an idle
                task costs as much as a busy one. From 90 to 14400. The vendor's default is 90.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered 110200103 (sequence_error).
            ServiceUnavailable: The vendor answered 110200157 (mixing_not_enabled).
            ApiError: The vendor refused otherwise; `StartMixErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/start-mix
        """
        from .start_mix import StartMixRequest

        request = StartMixRequest(
            task_id=task_id,
            user_id=user_id,
            mix_input=mix_input,
            mix_output=mix_output,
            sequence=sequence,
            room_id=room_id,
            user_data=user_data,
            sound_level=sound_level,
            background_image=background_image,
            back_ground_color_hex=back_ground_color_hex,
            water_mark=water_mark,
            by_pass=by_pass,
            sound_channel=sound_channel,
            check_image_mode=check_image_mode,
            ex_para=ex_para,
            alignment_type=alignment_type,
            recv_buffer_level=recv_buffer_level,
            wait_video_input=wait_video_input,
            max_idle_time=max_idle_time,
        )
        return await self.call(request)

    async def stop_auto_mix(
        self,
        *,
        task_id: str,
        room_id: str,
        sequence: int | None = None,
        user_id: str | None = None,
        missing_ok: bool = False,
    ) -> StopAutoMixResponse:
        """Stop a task that mixes the sound of a room's streams.

        Documented limit: 100/s.

        Args:
            task_id: The task to stop, by the ID that it was started with.
            room_id: Room of the task.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before.
            user_id: The user that started the task; needed where tasks belong to users.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 110209001 (task_not_found), and not `missing_ok`.
            Conflict: The vendor answered 110200103 (sequence_error).
            ApiError: The vendor refused otherwise; `StopAutoMixErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/stop-auto-mix
        """
        from .stop_auto_mix import StopAutoMixRequest

        request = StopAutoMixRequest(
            task_id=task_id,
            room_id=room_id,
            sequence=sequence,
            user_id=user_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_cdn_record(
        self,
        *,
        stream_id: Sequence[str],
        vendor: Literal["Tencent", "Ws", "Huawei"],
        missing_ok: bool = False,
    ) -> StopCDNRecordResponse:
        """Stop the CDN recording of one or more streams.

        Documented limit: 20/s.

        A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

        Args:
            stream_id: Streams whose recording stops. At least 1 item.
            vendor: CDN that records the streams. "Tencent" is Tencent Cloud; "Ws" is Wangsu;
                "Huawei" is Huawei Cloud.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `StopCDNRecordErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/stop-cdn-record
        """
        from .stop_cdn_record import StopCDNRecordRequest

        request = StopCDNRecordRequest(
            stream_id=stream_id,
            vendor=vendor,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_censor_audio_v2(
        self,
        *,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopCensorAudioV2Response:
        """Stop moderating the sound of a room's streams.

        Documented limit: 100/s.

        Args:
            task_id: The task, by the ID that StartCensorAudioV2 returned.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 50117 (shumei_not_enabled).
            ApiError: The vendor refused otherwise; `StopCensorAudioV2ErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/stop-censor-audio
        """
        from .stop_censor_audio_v2 import StopCensorAudioV2Request

        request = StopCensorAudioV2Request(
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_censor_video_v2(
        self,
        *,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopCensorVideoV2Response:
        """Stop moderating the pictures of a room's streams.

        Documented limit: 100/s.

        Args:
            task_id: The task, by the ID that StartCensorVideoV2 returned.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 50117 (shumei_not_enabled).
            ApiError: The vendor refused otherwise; `StopCensorVideoV2ErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/moderation/stop-censor-video
        """
        from .stop_censor_video_v2 import StopCensorVideoV2Request

        request = StopCensorVideoV2Request(
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_cloud_transcode(
        self,
        *,
        task_id: str,
        user_id: str,
        sequence: int | None = None,
        missing_ok: bool = False,
    ) -> StopCloudTranscodeResponse:
        """Stop a task that transcodes a single stream.

        Documented limit: 100/s.

        Args:
            task_id: The transcoding task to stop, by the ID that it was started with.
            user_id: The user that started the task.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 110209001 (task_not_found), and not `missing_ok`.
            ApiError: The vendor refused otherwise; `StopCloudTranscodeErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/stream-mixing/stop-cloud-transcode
        """
        from .stop_cloud_transcode import StopCloudTranscodeRequest

        request = StopCloudTranscodeRequest(
            task_id=task_id,
            user_id=user_id,
            sequence=sequence,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_mix(
        self,
        *,
        task_id: str,
        sequence: int | None = None,
        user_id: str | None = None,
        missing_ok: bool = False,
    ) -> StopMixResponse:
        """Stop a stream mixing task.

        Documented limit: 100/s.

        Args:
            task_id: The mixing task to stop, by the ID that it was started with.
            sequence: Number of this request among those for the task; each has to be greater than
                the one before.
            user_id: The user that started the task; needed where tasks belong to users.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered 110209001 (task_not_found), and not `missing_ok`.
            Conflict: The vendor answered 110200103 (sequence_error).
            ServiceUnavailable: The vendor answered 110200157 (mixing_not_enabled).
            ApiError: The vendor refused otherwise; `StopMixErrorCode` has the codes.

        https://docs.zegocloud.com/article/9803
        """
        from .stop_mix import StopMixRequest

        request = StopMixRequest(
            task_id=task_id,
            sequence=sequence,
            user_id=user_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def transcode_media(
        self,
        *,
        vendor: Literal["Tencent"],
        file_id: str,
        resolution: Literal["360p", "540p", "720p"],
    ) -> TranscodeMediaResponse:
        """Transcode a recorded file to another resolution.

        Documented limit: 20/s.

        Args:
            vendor: CDN that recorded the file. "Tencent" is Tencent Cloud.
            file_id: The file, by the FileID of the callback on a finished recording; a wrong one is
                answered with code 1000.
            resolution: Height of the new picture; MP4 with H.264 at 25 frames a second and AAC.
                "360p" is 400 kbit/s; "540p" is 1000 kbit/s; "720p" is 1800 kbit/s.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered 3 (permission_not_activated).
            ApiError: The vendor refused otherwise; `TranscodeMediaErrorCode` has the codes.

        https://www.zegocloud.com/docs/real-time-video-server/api-reference/cdn/start-on-demand-transcoding
        """
        from .transcode_media import TranscodeMediaRequest

        request = TranscodeMediaRequest(
            vendor=vendor,
            file_id=file_id,
            resolution=resolution,
        )
        return await self.call(request)
