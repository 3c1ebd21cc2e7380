"""Asynchronous client of Tencent Cloud Streaming Services."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from mediactl._runtime.secret import hide_optional
from mediactl._runtime.tencent_async import AsyncTencentClient

from ._service import SERVICE

if TYPE_CHECKING:
    from .add_delay_live_stream import AddDelayLiveStreamResponse
    from .add_live_domain import AddLiveDomainResponse
    from .add_live_watermark import AddLiveWatermarkResponse
    from .authenticate_domain_owner import AuthenticateDomainOwnerResponse
    from .cancel_common_mix_stream import CancelCommonMixStreamResponse
    from .create_common_mix_stream import (
        CommonMixControlParams,
        CommonMixInputParam,
        CommonMixOutputParams,
        CreateCommonMixStreamResponse,
    )
    from .create_live_callback_rule import CreateLiveCallbackRuleResponse
    from .create_live_callback_template import CreateLiveCallbackTemplateResponse
    from .create_live_pad_rule import CreateLivePadRuleResponse
    from .create_live_pad_template import CreateLivePadTemplateResponse
    from .create_live_pull_stream_task import CreateLivePullStreamTaskResponse
    from .create_live_record import CreateLiveRecordResponse
    from .create_live_record_rule import CreateLiveRecordRuleResponse
    from .create_live_record_template import CreateLiveRecordTemplateResponse
    from .create_live_snapshot_rule import CreateLiveSnapshotRuleResponse
    from .create_live_snapshot_template import CreateLiveSnapshotTemplateResponse
    from .create_live_time_shift_rule import CreateLiveTimeShiftRuleResponse
    from .create_live_time_shift_template import CreateLiveTimeShiftTemplateResponse
    from .create_live_transcode_rule import CreateLiveTranscodeRuleResponse
    from .create_live_transcode_template import CreateLiveTranscodeTemplateResponse
    from .create_live_watermark_rule import CreateLiveWatermarkRuleResponse
    from .create_record_task import CreateRecordTaskResponse
    from .create_screenshot_task import CreateScreenshotTaskResponse
    from .delete_live_callback_rule import DeleteLiveCallbackRuleResponse
    from .delete_live_callback_template import DeleteLiveCallbackTemplateResponse
    from .delete_live_domain import DeleteLiveDomainResponse
    from .delete_live_pull_stream_task import DeleteLivePullStreamTaskResponse
    from .delete_live_record import DeleteLiveRecordResponse
    from .delete_live_record_rule import DeleteLiveRecordRuleResponse
    from .delete_live_record_template import DeleteLiveRecordTemplateResponse
    from .delete_live_snapshot_rule import DeleteLiveSnapshotRuleResponse
    from .delete_live_snapshot_template import DeleteLiveSnapshotTemplateResponse
    from .delete_live_time_shift_rule import DeleteLiveTimeShiftRuleResponse
    from .delete_live_time_shift_template import DeleteLiveTimeShiftTemplateResponse
    from .delete_live_transcode_rule import DeleteLiveTranscodeRuleResponse
    from .delete_live_transcode_template import DeleteLiveTranscodeTemplateResponse
    from .delete_live_watermark import DeleteLiveWatermarkResponse
    from .delete_live_watermark_rule import DeleteLiveWatermarkRuleResponse
    from .delete_record_task import DeleteRecordTaskResponse
    from .describe_all_stream_play_info_list import DescribeAllStreamPlayInfoListResponse
    from .describe_bill_bandwidth_and_flux_list import DescribeBillBandwidthAndFluxListResponse
    from .describe_concurrent_record_stream_num import DescribeConcurrentRecordStreamNumResponse
    from .describe_deliver_bandwidth_list import DescribeDeliverBandwidthListResponse
    from .describe_group_pro_isp_play_info_list import DescribeGroupProIspPlayInfoListResponse
    from .describe_http_status_info_list import DescribeHttpStatusInfoListResponse
    from .describe_live_callback_rules import DescribeLiveCallbackRulesResponse
    from .describe_live_callback_template import DescribeLiveCallbackTemplateResponse
    from .describe_live_callback_templates import DescribeLiveCallbackTemplatesResponse
    from .describe_live_cert import DescribeLiveCertResponse
    from .describe_live_certs import DescribeLiveCertsResponse
    from .describe_live_delay_info_list import DescribeLiveDelayInfoListResponse
    from .describe_live_domain import DescribeLiveDomainResponse
    from .describe_live_domain_cert import DescribeLiveDomainCertResponse
    from .describe_live_domain_cert_bindings import (
        DescribeLiveDomainCertBindingsResponse,
        LiveDomainCertBindings,
    )
    from .describe_live_domain_referer import DescribeLiveDomainRefererResponse
    from .describe_live_domains import DescribeLiveDomainsResponse
    from .describe_live_forbid_stream_list import (
        DescribeLiveForbidStreamListResponse,
        ForbidStreamInfo,
    )
    from .describe_live_play_auth_key import DescribeLivePlayAuthKeyResponse
    from .describe_live_pull_stream_tasks import (
        DescribeLivePullStreamTasksResponse,
        PullStreamTaskInfo,
    )
    from .describe_live_push_auth_key import DescribeLivePushAuthKeyResponse
    from .describe_live_record_rules import DescribeLiveRecordRulesResponse
    from .describe_live_record_template import DescribeLiveRecordTemplateResponse
    from .describe_live_record_templates import DescribeLiveRecordTemplatesResponse
    from .describe_live_snapshot_rules import DescribeLiveSnapshotRulesResponse
    from .describe_live_snapshot_template import DescribeLiveSnapshotTemplateResponse
    from .describe_live_snapshot_templates import DescribeLiveSnapshotTemplatesResponse
    from .describe_live_stream_event_list import (
        DescribeLiveStreamEventListResponse,
        StreamEventInfo,
    )
    from .describe_live_stream_online_list import (
        DescribeLiveStreamOnlineListResponse,
        StreamOnlineInfo,
    )
    from .describe_live_stream_published_list import (
        DescribeLiveStreamPublishedListResponse,
        StreamName,
    )
    from .describe_live_stream_push_info_list import (
        DescribeLiveStreamPushInfoListResponse,
        PushDataInfo,
    )
    from .describe_live_stream_state import DescribeLiveStreamStateResponse
    from .describe_live_time_shift_bill_info_list import DescribeLiveTimeShiftBillInfoListResponse
    from .describe_live_time_shift_rules import DescribeLiveTimeShiftRulesResponse
    from .describe_live_time_shift_templates import DescribeLiveTimeShiftTemplatesResponse
    from .describe_live_transcode_detail_info import (
        DescribeLiveTranscodeDetailInfoResponse,
        TranscodeDetailInfo,
    )
    from .describe_live_transcode_rules import DescribeLiveTranscodeRulesResponse
    from .describe_live_transcode_template import DescribeLiveTranscodeTemplateResponse
    from .describe_live_transcode_templates import DescribeLiveTranscodeTemplatesResponse
    from .describe_live_transcode_total_info import DescribeLiveTranscodeTotalInfoResponse
    from .describe_live_watermark import DescribeLiveWatermarkResponse
    from .describe_live_watermark_rules import DescribeLiveWatermarkRulesResponse
    from .describe_live_watermarks import DescribeLiveWatermarksResponse
    from .describe_play_error_code_detail_info_list import (
        DescribePlayErrorCodeDetailInfoListResponse,
    )
    from .describe_play_error_code_sum_info_list import (
        DescribePlayErrorCodeSumInfoListResponse,
        ProIspPlayCodeDataInfo,
    )
    from .describe_province_isp_play_info_list import DescribeProvinceIspPlayInfoListResponse
    from .describe_push_bandwidth_and_flux_list import DescribePushBandwidthAndFluxListResponse
    from .describe_record_task import DescribeRecordTaskResponse, RecordTask
    from .describe_screen_shot_sheet_num_list import DescribeScreenShotSheetNumListResponse
    from .describe_stream_day_play_info_list import (
        DescribeStreamDayPlayInfoListResponse,
        PlayDataInfoByStream,
    )
    from .describe_stream_play_info_list import DescribeStreamPlayInfoListResponse
    from .describe_stream_push_info_list import DescribeStreamPushInfoListResponse
    from .describe_time_shift_record_detail import DescribeTimeShiftRecordDetailResponse
    from .describe_time_shift_stream_list import (
        DescribeTimeShiftStreamListResponse,
        TimeShiftStreamInfo,
    )
    from .describe_top_client_ip_sum_info_list import (
        ClientIpPlaySumInfo,
        DescribeTopClientIpSumInfoListResponse,
    )
    from .describe_transcode_task_num import DescribeTranscodeTaskNumResponse
    from .describe_upload_stream_nums import DescribeUploadStreamNumsResponse
    from .describe_visit_top_sum_info_list import (
        DescribeVisitTopSumInfoListResponse,
        PlaySumStatInfo,
    )
    from .drop_live_stream import DropLiveStreamResponse
    from .enable_live_domain import EnableLiveDomainResponse
    from .forbid_live_domain import ForbidLiveDomainResponse
    from .forbid_live_stream import ForbidLiveStreamResponse
    from .models.domain_info import DomainInfo
    from .models.flv_special_param import FlvSpecialParam
    from .models.hls_special_param import HlsSpecialParam
    from .models.pull_push_watermark_info import PullPushWatermarkInfo
    from .models.record_param import RecordParam
    from .modify_live_callback_template import ModifyLiveCallbackTemplateResponse
    from .modify_live_domain_cert_bindings import (
        LiveCertDomainInfo,
        ModifyLiveDomainCertBindingsResponse,
    )
    from .modify_live_domain_referer import ModifyLiveDomainRefererResponse
    from .modify_live_play_auth_key import ModifyLivePlayAuthKeyResponse
    from .modify_live_play_domain import ModifyLivePlayDomainResponse
    from .modify_live_pull_stream_task import ModifyLivePullStreamTaskResponse
    from .modify_live_push_auth_key import ModifyLivePushAuthKeyResponse
    from .modify_live_record_template import ModifyLiveRecordTemplateResponse
    from .modify_live_snapshot_template import ModifyLiveSnapshotTemplateResponse
    from .modify_live_time_shift_template import ModifyLiveTimeShiftTemplateResponse
    from .modify_live_transcode_template import ModifyLiveTranscodeTemplateResponse
    from .restart_live_pull_stream_task import RestartLivePullStreamTaskResponse
    from .resume_delay_live_stream import ResumeDelayLiveStreamResponse
    from .resume_live_stream import ResumeLiveStreamResponse
    from .start_live_pad_stream import StartLivePadStreamResponse
    from .stop_live_pad_stream import StopLivePadStreamResponse
    from .stop_live_record import StopLiveRecordResponse
    from .stop_record_task import StopRecordTaskResponse
    from .un_bind_live_domain_cert import UnBindLiveDomainCertResponse
    from .update_live_watermark import UpdateLiveWatermarkResponse


class AsyncLiveClient(AsyncTencentClient):
    """Asynchronous client of Tencent Cloud Streaming Services.

    Live streams of Tencent Cloud Streaming Services, with their mixing, recording, transcoding and
    rules.

    https://www.tencentcloud.com/document/product/267/30760
    """

    _SERVICE: ClassVar = SERVICE

    async def add_delay_live_stream(
        self,
        *,
        app_name: str,
        domain_name: str,
        stream_name: str,
        delay_time: int,
        expire_time: str | None = None,
    ) -> AddDelayLiveStreamResponse:
        """Delay the playback of a stream, so that there is time to react to incidents.

        Args:
            app_name: Path that the stream is pushed to, usually `live`.
            domain_name: Domain that the stream is pushed to.
            stream_name: Stream to delay; set it five minutes or more before the push, or while it
                runs.
            delay_time: Delay in seconds. At most 600.
            expire_time: When the delay ends, in UTC as 2018-11-29T19:00:00Z; seven days from now at
                the latest, which is the default.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `AddDelayLiveStreamErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=AddDelayLiveStream
        """
        from .add_delay_live_stream import AddDelayLiveStreamRequest

        request = AddDelayLiveStreamRequest(
            app_name=app_name,
            domain_name=domain_name,
            stream_name=stream_name,
            delay_time=delay_time,
            expire_time=expire_time,
        )
        return await self.call(request)

    async def add_live_domain(
        self,
        *,
        domain_name: str,
        domain_type: Literal[0, 1],
        play_type: Literal[1, 2, 3] | None = None,
        is_delay_live: Literal[0, 1] | None = None,
        is_mini_program_live: Literal[0, 1] | None = None,
        verify_owner_type: Literal["dnsCheck", "fileCheck", "dbCheck"] | None = None,
    ) -> AddLiveDomainResponse:
        """Add one domain to push to or play from; in mainland China it needs an ICP filing.

        Args:
            domain_name: Domain to add.
            domain_type: What the domain is for. 0 is pushing; 1 is playback.
            play_type: Where a playback domain serves viewers. 1 is mainland China; 2 is everywhere;
                3 is outside mainland China. The vendor's default is 1.
            is_delay_live: Product that the domain belongs to. 0 is live video broadcasting; 1 is
                live course broadcasting. The vendor's default is 0.
            is_mini_program_live: Whether the domain is for live video in a Mini Program. 0 is
                ordinary; 1 is Mini Program. The vendor's default is 0.
            verify_owner_type: How the domain's ownership is proved, as in AuthenticateDomainOwner.
                "dnsCheck" is look for the DNS record now; "fileCheck" is look for the uploaded file
                now; "dbCheck" is use an earlier result. The vendor's default is "dbCheck".

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.DeleteDomainInLockedTime,
                FailedOperation.DomainAdded, FailedOperation.ParentDomainAdded,
                FailedOperation.SubDomainAdded, InternalError.DomainAlreadyExist,
                InvalidParameter.DomainAlreadyExist or InvalidParameter.MpHostDelete.
            QuotaExceeded: The vendor answered FailedOperation.HostOutLimit.
            ServiceUnavailable: The vendor answered FailedOperation.DomainNeedRealName,
                InternalError.DomainNoRecord, InvalidParameter.MpPluginNoUse,
                ResourceNotFound.DomainNoRecord, ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.InvalidUser,
                ResourceNotFound.StopService or ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `AddLiveDomainErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=AddLiveDomain
        """
        from .add_live_domain import AddLiveDomainRequest

        request = AddLiveDomainRequest(
            domain_name=domain_name,
            domain_type=domain_type,
            play_type=play_type,
            is_delay_live=is_delay_live,
            is_mini_program_live=is_mini_program_live,
            verify_owner_type=verify_owner_type,
        )
        return await self.call(request)

    async def add_live_watermark(
        self,
        *,
        picture_url: str,
        watermark_name: str,
        x_position: int | None = None,
        y_position: int | None = None,
        width: int | None = None,
        height: int | None = None,
    ) -> AddLiveWatermarkResponse:
        """Add a watermark image, which CreateLiveWatermarkRule then binds to streams.

        Args:
            picture_url: URL of the image, without any of the characters ; ( ) { } $ > ` # " ' \\
                and |.
            watermark_name: Name, 16 bytes at most. At most 16 characters.
            x_position: Offset from the left, in percent. The vendor's default is 0.
            y_position: Offset from the top, in percent. The vendor's default is 0.
            width: Width in percent of the video's; give width or height only to keep the
                proportions, by default the image's own.
            height: Height in percent of the video's; by default the image's own.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotFount.
            ApiError: The vendor refused otherwise; `AddLiveWatermarkErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=AddLiveWatermark
        """
        from .add_live_watermark import AddLiveWatermarkRequest

        request = AddLiveWatermarkRequest(
            picture_url=picture_url,
            watermark_name=watermark_name,
            x_position=x_position,
            y_position=y_position,
            width=width,
            height=height,
        )
        return await self.call(request)

    async def authenticate_domain_owner(
        self,
        *,
        domain_name: str,
        verify_type: Literal["dnsCheck", "fileCheck", "dbCheck"],
    ) -> AuthenticateDomainOwnerResponse:
        """Check that a domain belongs to the account.

        Args:
            domain_name: Domain to check.
            verify_type: How ownership is proved. "dnsCheck" is look for the DNS record now;
                "fileCheck" is look for the uploaded file now; "dbCheck" is use an earlier result.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            ApiError: The vendor refused otherwise; `AuthenticateDomainOwnerErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=AuthenticateDomainOwner
        """
        from .authenticate_domain_owner import AuthenticateDomainOwnerRequest

        request = AuthenticateDomainOwnerRequest(
            domain_name=domain_name,
            verify_type=verify_type,
        )
        return await self.call(request)

    async def cancel_common_mix_stream(
        self,
        *,
        mix_stream_session_id: str,
        missing_ok: bool = False,
    ) -> CancelCommonMixStreamResponse:
        """Cancel a stream mixing session.

        Documented limit: 100/s.

        Args:
            mix_stream_session_id: The session to cancel, by the ID that CreateCommonMixStream was
                given.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.CancelSessionNotExist or
                InvalidParameter.CancelSessionNotExist, and not `missing_ok`.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CancelCommonMixStreamErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/267/35998
        """
        from .cancel_common_mix_stream import CancelCommonMixStreamRequest

        request = CancelCommonMixStreamRequest(
            mix_stream_session_id=mix_stream_session_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def create_common_mix_stream(
        self,
        *,
        mix_stream_session_id: str,
        input_stream_list: Sequence[CommonMixInputParam],
        output_params: CommonMixOutputParams,
        mix_stream_template_id: Literal[0, 10, 20, 30, 40, 50, 310, 390, 391, 410, 510, 590, 610]
        | None = None,
        control_params: CommonMixControlParams | None = None,
    ) -> CreateCommonMixStreamResponse:
        """Start a session that mixes streams, or change its inputs and layout if it runs.

        Documented limit: 200/s.

        Args:
            mix_stream_session_id: ID of your choice for the session, used until it is cancelled:
                letters, digits and underscores, 80 bytes at most. At most 80 characters.
            input_stream_list: What is mixed. From 1 to 16 items.
            output_params: Stream that results.
            mix_stream_template_id: Ready-made layout, which makes positions unnecessary. 0 is own
                layout; 10 is two inputs; 20 is two inputs; 30 is two inputs; 40 is two inputs; 50
                is two inputs; 310 is three inputs; 390 is three inputs; 391 is three inputs; 410 is
                four inputs; 510 is five inputs; 590 is five inputs; 610 is six inputs. The vendor's
                default is 0.
            control_params: Special settings, rarely needed.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered InvalidParameter.InvalidOutputStreamID or
                InvalidParameter.SessionOutputStreamChanged.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CreateCommonMixStreamErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/267/35997
        """
        from .create_common_mix_stream import CreateCommonMixStreamRequest

        request = CreateCommonMixStreamRequest(
            mix_stream_session_id=mix_stream_session_id,
            input_stream_list=input_stream_list,
            output_params=output_params,
            mix_stream_template_id=mix_stream_template_id,
            control_params=control_params,
        )
        return await self.call(request)

    async def create_live_callback_rule(
        self,
        *,
        domain_name: str,
        app_name: str,
        template_id: int,
    ) -> CreateLiveCallbackRuleResponse:
        """Bind a callback template to a push domain and path.

        Args:
            domain_name: Domain that streams are pushed to.
            app_name: Path that streams are pushed to, usually `live`.
            template_id: Template to bind, from CreateLiveCallbackTemplate.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.RuleAlreadyExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLiveCallbackRuleErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveCallbackRule
        """
        from .create_live_callback_rule import CreateLiveCallbackRuleRequest

        request = CreateLiveCallbackRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            template_id=template_id,
        )
        return await self.call(request)

    async def create_live_callback_template(
        self,
        *,
        template_name: str,
        description: str | None = None,
        stream_begin_notify_url: str | None = None,
        stream_end_notify_url: str | None = None,
        record_notify_url: str | None = None,
        snapshot_notify_url: str | None = None,
        porn_censorship_notify_url: str | None = None,
        callback_key: str | None = None,
        push_exception_notify_url: str | None = None,
    ) -> CreateLiveCallbackTemplateResponse:
        """Create a callback template, one of 50 at most, which CreateLiveCallbackRule then
        binds.

        At least one of `stream_begin_notify_url`, `stream_end_notify_url`, `record_notify_url`,
        `snapshot_notify_url`, `porn_censorship_notify_url` and `push_exception_notify_url` has to
        be given.

        Args:
            template_name: Name: letters, digits, _ and -, 255 bytes at most. At most 255
                characters.
            description: Description: letters, digits, _ and -, 1024 bytes at most. At most 1024
                characters.
            stream_begin_notify_url: URL told when a push starts.
            stream_end_notify_url: URL told when a push ends.
            record_notify_url: URL told of recorded files.
            snapshot_notify_url: URL told of screenshots.
            porn_censorship_notify_url: URL told what porn detection found.
            callback_key: Key that callbacks are signed with.
            push_exception_notify_url: URL told when a push has errors.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLiveCallbackTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveCallbackTemplate
        """
        from .create_live_callback_template import CreateLiveCallbackTemplateRequest

        callback_key = hide_optional(callback_key)
        request = CreateLiveCallbackTemplateRequest(
            template_name=template_name,
            description=description,
            stream_begin_notify_url=stream_begin_notify_url,
            stream_end_notify_url=stream_end_notify_url,
            record_notify_url=record_notify_url,
            snapshot_notify_url=snapshot_notify_url,
            porn_censorship_notify_url=porn_censorship_notify_url,
            callback_key=callback_key,
            push_exception_notify_url=push_exception_notify_url,
        )
        return await self.call(request)

    async def create_live_pad_rule(
        self,
        *,
        domain_name: str,
        template_id: int,
        app_name: str | None = None,
        stream_name: str | None = None,
    ) -> CreateLivePadRuleResponse:
        """Bind a template of standby footage to a push domain, path or stream.

        Args:
            domain_name: Domain that streams are pushed to.
            template_id: Template to bind, from CreateLivePadTemplate.
            app_name: Path that streams are pushed to. The vendor's default is "live".
            stream_name: The one stream that the rule is for; left out or empty, all of them.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.RuleAlreadyExist,
                InternalError.ConfInUsed, InternalError.RuleAlreadyExist or
                InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CreateLivePadRuleErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLivePadRule
        """
        from .create_live_pad_rule import CreateLivePadRuleRequest

        request = CreateLivePadRuleRequest(
            domain_name=domain_name,
            template_id=template_id,
            app_name=app_name,
            stream_name=stream_name,
        )
        return await self.call(request)

    async def create_live_pad_template(
        self,
        *,
        template_name: str,
        url: str,
        description: str | None = None,
        wait_duration: int | None = None,
        max_duration: int | None = None,
        type: Literal[1, 2] | None = None,
    ) -> CreateLivePadTemplateResponse:
        """Create a template of standby footage, which is shown while a stream is interrupted.

        Args:
            template_name: Name: letters (Chinese ones too), digits, _ and -, 255 bytes at most. At
                most 255 characters.
            url: URL of the image or video to show.
            description: Description: letters (Chinese ones too), digits, _ and -, 1024 bytes at
                most. At most 1024 characters.
            wait_duration: Milliseconds to wait for an interrupted stream before the footage is
                shown. From 0 to 30000.
            max_duration: Milliseconds that the footage is shown at most. At least 0.
            type: What the URL leads to. 1 is image; 2 is video. The vendor's default is 1.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.ConfInUsed.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLivePadTemplateErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLivePadTemplate
        """
        from .create_live_pad_template import CreateLivePadTemplateRequest

        request = CreateLivePadTemplateRequest(
            template_name=template_name,
            url=url,
            description=description,
            wait_duration=wait_duration,
            max_duration=max_duration,
            type=type,
        )
        return await self.call(request)

    async def create_live_pull_stream_task(
        self,
        *,
        source_type: Literal["PullLivePushLive", "PullVodPushLive", "PullPicPushLive"],
        source_urls: Sequence[str],
        domain_name: str,
        app_name: str,
        stream_name: str,
        start_time: str,
        end_time: str,
        operator: str,
        push_args: str | None = None,
        callback_events: Sequence[
            Literal[
                "TaskStart",
                "TaskExit",
                "VodSourceFileStart",
                "VodSourceFileFinish",
                "ResetTaskConfig",
                "TaskAlarm",
            ]
        ]
        | None = None,
        vod_loop_times: str | None = None,
        vod_refresh_type: Literal["ImmediateNewSource", "ContinueBreakPoint"] | None = None,
        callback_url: str | None = None,
        extra_cmd: str | None = None,
        comment: str | None = None,
        to_url: str | None = None,
        backup_source_type: Literal["PullLivePushLive", "PullVodPushLive"] | None = None,
        backup_source_url: str | None = None,
        watermark_list: Sequence[PullPushWatermarkInfo] | None = None,
        vod_local_mode: Literal[0, 1] | None = None,
    ) -> CreateLivePullStreamTaskResponse:
        """Start a paid task that pulls a live stream, files or images and pushes them; 20 at a
        time, unless support allows more.

        Only when `source_type` is "PullLivePushLive": `backup_source_type`, `backup_source_url`.

        Args:
            source_type: What is pulled. "PullLivePushLive" is a live stream; "PullVodPushLive" is
                video files; "PullPicPushLive" is images.
            source_urls: Public URLs of the source: one of a live stream, up to 30 of files (FLV,
                MP4, HLS; H.264 or H.265 with AAC) over HTTP(S), RTMP(S), RTSP or SRT. From 1 to 30
                items.
            domain_name: Domain to push to; an empty string with ToUrl.
            app_name: Path to push to; an empty string with ToUrl.
            stream_name: Stream to push as; an empty string with ToUrl.
            start_time: When to start, in UTC as 2019-01-08T10:00:00Z.
            end_time: When to end, in UTC as 2019-01-08T10:00:00Z: in the future, less than seven
                days after the start.
            operator: Who asks for it.
            push_args: Parameters added to the push URL, which may hold its signature.
            callback_events: Events to be told of; all by default. "TaskStart" is the task started;
                "TaskExit" is the task ended; "VodSourceFileStart" is a file was begun;
                "VodSourceFileFinish" is a file was finished; "ResetTaskConfig" is the task was
                changed; "TaskAlarm" is pulling or pushing has trouble.
            vod_loop_times: How often files are repeated: -1 for ever, 0 not at all. The vendor's
                default is "-1".
            vod_refresh_type: What happens when the list of files is changed later.
                "ImmediateNewSource" is play the new files at once; "ContinueBreakPoint" is finish
                the current file first.
            callback_url: URL told of the task's events.
            extra_cmd: Further options, such as `ignore_region` to have a region chosen by load.
            comment: Remarks, 512 bytes at most. At most 512 characters.
            to_url: Whole URL to push to instead of domain, path and stream; its signature has to
                outlive the task.
            backup_source_type: What is pulled while the live source is interrupted.
                "PullLivePushLive" is a live stream; "PullVodPushLive" is a video file.
            backup_source_url: URL of the backup, one only.
            watermark_list: Watermarks to draw. At most 4 items.
            vod_local_mode: Whether MP4 files are downloaded before they are pushed, which is
                steadier and costs extra. 0 is no; 1 is yes. The vendor's default is 0.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            QuotaExceeded: The vendor answered InvalidParameter.TaskNumMoreThanLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `CreateLivePullStreamTaskErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLivePullStreamTask
        """
        from .create_live_pull_stream_task import CreateLivePullStreamTaskRequest

        push_args = hide_optional(push_args)
        to_url = hide_optional(to_url)
        backup_source_url = hide_optional(backup_source_url)
        request = CreateLivePullStreamTaskRequest(
            source_type=source_type,
            source_urls=source_urls,
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
            start_time=start_time,
            end_time=end_time,
            operator=operator,
            push_args=push_args,
            callback_events=callback_events,
            vod_loop_times=vod_loop_times,
            vod_refresh_type=vod_refresh_type,
            callback_url=callback_url,
            extra_cmd=extra_cmd,
            comment=comment,
            to_url=to_url,
            backup_source_type=backup_source_type,
            backup_source_url=backup_source_url,
            watermark_list=watermark_list,
            vod_local_mode=vod_local_mode,
        )
        return await self.call(request)

    async def create_live_record(
        self,
        *,
        stream_name: str,
        app_name: str | None = None,
        domain_name: str | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        record_type: str | None = None,
        file_format: str | None = None,
        highlight: Literal[0, 1] | None = None,
        mix_stream: Literal[0, 1] | None = None,
        stream_param: str | None = None,
    ) -> CreateLiveRecordResponse:
        """Record a stream into VOD, within set times or at once for 30 minutes at most; a second
        call records and costs twice.

        `start_time` is required when `highlight` is 0.

        `end_time` is required when `highlight` is 0.

        Args:
            stream_name: Stream to record.
            app_name: Path that the stream is pushed to. The vendor's default is "live".
            domain_name: Domain that the stream is pushed to; needed where there are several.
            start_time: When to start, in China's time and URL-encoded, as 2017-01-01+10%3a10%3a01;
                ignored when recording at once.
            end_time: When to end, written as StartTime; when recording at once, 30 minutes from now
                at the latest, which is the default.
            record_type: What is recorded, in small or capital letters: video for sound and picture,
                audio for sound. The vendor's default is "video".
            file_format: Format of the file, in small or capital letters: flv, hls, mp4, aac or mp3.
                The vendor's default is "flv".
            highlight: When to record. 0 is within the set times; 1 is at once. The vendor's default
                is 0.
            mix_stream: Whether a mixed stream is recorded. 0 is no; 1 is yes. The vendor's default
                is 0.
            stream_param: URL-encoded options: record_interval (seconds of a file, 1800 to 7200) and
                storage_time (seconds to keep it), as record_interval=3600&storage_time=2592000.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            QuotaExceeded: The vendor answered LimitExceeded.MaximumRunningTask or
                LimitExceeded.MaximumTask.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceUnavailable.InvalidVodStatus.
            ApiError: The vendor refused otherwise; `CreateLiveRecordErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveRecord
        """
        from .create_live_record import CreateLiveRecordRequest

        request = CreateLiveRecordRequest(
            stream_name=stream_name,
            app_name=app_name,
            domain_name=domain_name,
            start_time=start_time,
            end_time=end_time,
            record_type=record_type,
            file_format=file_format,
            highlight=highlight,
            mix_stream=mix_stream,
            stream_param=stream_param,
        )
        return await self.call(request)

    async def create_live_record_rule(
        self,
        *,
        domain_name: str,
        template_id: int,
        app_name: str | None = None,
        stream_name: str | None = None,
    ) -> CreateLiveRecordRuleResponse:
        """Bind a recording template to a push domain, path or stream.

        Documented limit: 200/s.

        Args:
            domain_name: Domain that streams are pushed to.
            template_id: Template to bind, from CreateLiveRecordTemplate.
            app_name: Path that streams are pushed to. The vendor's default is "live".
            stream_name: The one stream that the rule is for; left out or empty, all of them.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered FailedOperation.RuleAlreadyExist,
                InternalError.ConfInUsed, InternalError.RuleAlreadyExist or
                InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CreateLiveRecordRuleErrorCode` has the codes.

        https://www.tencentcloud.com/document/api/267/30846
        """
        from .create_live_record_rule import CreateLiveRecordRuleRequest

        request = CreateLiveRecordRuleRequest(
            domain_name=domain_name,
            template_id=template_id,
            app_name=app_name,
            stream_name=stream_name,
        )
        return await self.call(request)

    async def create_live_record_template(
        self,
        *,
        template_name: str,
        description: str | None = None,
        flv_param: RecordParam | None = None,
        hls_param: RecordParam | None = None,
        mp4_param: RecordParam | None = None,
        aac_param: RecordParam | None = None,
        is_delay_live: Literal[0, 1] | None = None,
        hls_special_param: HlsSpecialParam | None = None,
        mp3_param: RecordParam | None = None,
        remove_watermark: bool | None = None,
        flv_special_param: FlvSpecialParam | None = None,
    ) -> CreateLiveRecordTemplateResponse:
        """Create a recording template, one of 50 at most, which CreateLiveRecordRule then binds.

        Args:
            template_name: Name: letters, digits, _ and -.
            description: Description.
            flv_param: How FLV is recorded.
            hls_param: How HLS is recorded.
            mp4_param: How MP4 is recorded.
            aac_param: How AAC is recorded.
            is_delay_live: Product that the template is for. 0 is live video broadcasting; 1 is live
                course broadcasting. The vendor's default is 0.
            hls_special_param: Further settings for HLS.
            mp3_param: How MP3 is recorded.
            remove_watermark: Whether watermarks are left out; has no effect for live course
                broadcasting.
            flv_special_param: Further settings for FLV.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLiveRecordTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveRecordTemplate
        """
        from .create_live_record_template import CreateLiveRecordTemplateRequest

        request = CreateLiveRecordTemplateRequest(
            template_name=template_name,
            description=description,
            flv_param=flv_param,
            hls_param=hls_param,
            mp4_param=mp4_param,
            aac_param=aac_param,
            is_delay_live=is_delay_live,
            hls_special_param=hls_special_param,
            mp3_param=mp3_param,
            remove_watermark=remove_watermark,
            flv_special_param=flv_special_param,
        )
        return await self.call(request)

    async def create_live_snapshot_rule(
        self,
        *,
        domain_name: str,
        template_id: int,
        app_name: str | None = None,
        stream_name: str | None = None,
    ) -> CreateLiveSnapshotRuleResponse:
        """Bind a screenshot template, one for each domain, to a push domain, path or stream.

        Args:
            domain_name: Domain that streams are pushed to.
            template_id: Template to bind, from CreateLiveSnapshotTemplate.
            app_name: Path that streams are pushed to. The vendor's default is "live".
            stream_name: The one stream that the rule is for; left out or empty, all of them.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.RuleAlreadyExist,
                InternalError.ConfInUsed, InternalError.RuleAlreadyExist or
                InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CreateLiveSnapshotRuleErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveSnapshotRule
        """
        from .create_live_snapshot_rule import CreateLiveSnapshotRuleRequest

        request = CreateLiveSnapshotRuleRequest(
            domain_name=domain_name,
            template_id=template_id,
            app_name=app_name,
            stream_name=stream_name,
        )
        return await self.call(request)

    async def create_live_snapshot_template(
        self,
        *,
        template_name: str,
        cos_app_id: int,
        cos_bucket: str,
        cos_region: str,
        description: str | None = None,
        snapshot_interval: int | None = None,
        width: int | None = None,
        height: int | None = None,
        porn_flag: Literal[0, 1] | None = None,
        cos_prefix: str | None = None,
        cos_file_name: str | None = None,
    ) -> CreateLiveSnapshotTemplateResponse:
        """Create a screenshot template, one of 50 at most, which CreateLiveSnapshotRule then
        binds.

        Args:
            template_name: Name: letters, digits, _ and -, 255 bytes at most. At most 255
                characters.
            cos_app_id: Application that owns the COS bucket.
            cos_bucket: COS bucket for the screenshots, without the application's ID at its end.
            cos_region: Region of the bucket.
            description: Description: letters, digits, _ and -, 1024 bytes at most. At most 1024
                characters.
            snapshot_interval: Seconds between screenshots. From 2 to 300. The vendor's default is
                10.
            width: Width in pixels, 0 for the stream's. From 0 to 3000. The vendor's default is 0.
            height: Height in pixels, 0 for the stream's. From 0 to 2000. The vendor's default is 0.
            porn_flag: Whether screenshots are searched for porn. 0 is no; 1 is yes. The vendor's
                default is 0.
            cos_prefix: Folder in the bucket. The vendor's default is "/{Year}-{Month}-{Day}".
            cos_file_name: Name of the files, with placeholders such as {StreamID}, {Hour} and
                {Ext}; by default made of stream, time and size.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit.
            ServiceUnavailable: The vendor answered FailedOperation.CosRoleNotExists,
                ResourceNotFound.ForbidService, ResourceNotFound.FreezeService,
                ResourceNotFound.StopService, ResourceNotFound.UserDisableService or
                UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLiveSnapshotTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveSnapshotTemplate
        """
        from .create_live_snapshot_template import CreateLiveSnapshotTemplateRequest

        request = CreateLiveSnapshotTemplateRequest(
            template_name=template_name,
            cos_app_id=cos_app_id,
            cos_bucket=cos_bucket,
            cos_region=cos_region,
            description=description,
            snapshot_interval=snapshot_interval,
            width=width,
            height=height,
            porn_flag=porn_flag,
            cos_prefix=cos_prefix,
            cos_file_name=cos_file_name,
        )
        return await self.call(request)

    async def create_live_time_shift_rule(
        self,
        *,
        domain_name: str,
        app_name: str,
        stream_name: str,
        template_id: int,
    ) -> CreateLiveTimeShiftRuleResponse:
        """Bind a time-shift template to a push domain, path or stream.

        Args:
            domain_name: Domain that streams are pushed to.
            app_name: Path that streams are pushed to, usually `live`.
            stream_name: The one stream that the rule is for; an empty string for all.
            template_id: Template to bind, from CreateLiveTimeShiftTemplate.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.RuleAlreadyExist,
                InternalError.ConfInUsed, InternalError.RuleAlreadyExist or
                InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CreateLiveTimeShiftRuleErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTimeShiftRule
        """
        from .create_live_time_shift_rule import CreateLiveTimeShiftRuleRequest

        request = CreateLiveTimeShiftRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
            template_id=template_id,
        )
        return await self.call(request)

    async def create_live_time_shift_template(
        self,
        *,
        template_name: str,
        duration: int,
        description: str | None = None,
        area: Literal["Mainland", "Overseas"] | None = None,
        item_duration: int | None = None,
        remove_watermark: bool | None = None,
        transcode_template_ids: Sequence[int] | None = None,
    ) -> CreateLiveTimeShiftTemplateResponse:
        """Create a time-shift template, which lets viewers go back in a stream, for
        CreateLiveTimeShiftRule to bind.

        Only when `remove_watermark` is False: `transcode_template_ids`.

        Args:
            template_name: Name: letters, digits, _ and -, 255 bytes at most. At most 255
                characters.
            duration: Seconds that viewers can go back.
            description: Description: letters, digits, _ and -.
            area: Where it applies. "Mainland" is mainland China; "Overseas" is elsewhere. The
                vendor's default is "Mainland".
            item_duration: Seconds of one segment. From 3 to 10. The vendor's default is 5.
            remove_watermark: Whether watermarks are left out, by keeping the original stream. The
                vendor's default is False.
            transcode_template_ids: Transcoding templates whose streams are kept.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.ConfInUsed.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLiveTimeShiftTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTimeShiftTemplate
        """
        from .create_live_time_shift_template import CreateLiveTimeShiftTemplateRequest

        request = CreateLiveTimeShiftTemplateRequest(
            template_name=template_name,
            duration=duration,
            description=description,
            area=area,
            item_duration=item_duration,
            remove_watermark=remove_watermark,
            transcode_template_ids=transcode_template_ids,
        )
        return await self.call(request)

    async def create_live_transcode_rule(
        self,
        *,
        domain_name: str,
        app_name: str,
        stream_name: str,
        template_id: int,
    ) -> CreateLiveTranscodeRuleResponse:
        """Bind a transcoding template to a playback domain, path or stream; there can be 50
        rules.

        Args:
            domain_name: Domain that streams are played from.
            app_name: Path that streams are pushed to, usually `live`; an empty string for the whole
                domain.
            stream_name: The one stream that the rule is for; an empty string for all.
            template_id: Template to bind, from CreateLiveTranscodeTemplate.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.RuleAlreadyExist,
                InternalError.ConfInUsed, InternalError.RuleAlreadyExist or
                InternalError.RuleInUsing.
            QuotaExceeded: The vendor answered InternalError.RuleOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLiveTranscodeRuleErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTranscodeRule
        """
        from .create_live_transcode_rule import CreateLiveTranscodeRuleRequest

        request = CreateLiveTranscodeRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
            template_id=template_id,
        )
        return await self.call(request)

    async def create_live_transcode_template(
        self,
        *,
        template_name: str,
        video_bitrate: int,
        audio_bitrate: int | None = None,
        vcodec: Literal["h264", "h265", "origin"] | None = None,
        description: str | None = None,
        need_video: Literal[0, 1] | None = None,
        width: int | None = None,
        need_audio: Literal[0, 1] | None = None,
        height: int | None = None,
        fps: int | None = None,
        gop: int | None = None,
        rotate: Literal[0, 90, 180, 270] | None = None,
        profile: Literal["baseline", "main", "high"] | None = None,
        bitrate_to_orig: Literal[0, 1] | None = None,
        height_to_orig: Literal[0, 1] | None = None,
        fps_to_orig: Literal[0, 1] | None = None,
        ai_trans_code: Literal[0, 1] | None = None,
        adapt_bitrate_percent: float | None = None,
        short_edge_as_height: Literal[0, 1] | None = None,
        drm_type: str | None = None,
        drm_tracks: str | None = None,
    ) -> CreateLiveTranscodeTemplateResponse:
        """Create a transcoding template, one of 50 at most, which CreateLiveTranscodeRule then
        binds.

        `height` is required when `ai_trans_code` is 1.

        Args:
            template_name: Name, such as 900p: letters and digits, up to ten, and at least three for
                top speed transcoding. From 1 to 10 characters. Matches `[A-Za-z0-9]+`.
            video_bitrate: Bitrate of the picture in kbps, which the service may adjust to keep it
                unique among templates. From 100 to 8000.
            audio_bitrate: Bitrate of the sound in kbps, 0 for the original. From 0 to 500. The
                vendor's default is 0.
            vcodec: Codec of the picture. "h264" is H.264; "h265" is H.265; "origin" is as it is.
                The vendor's default is "origin".
            description: Description.
            need_video: Whether the picture is kept. 0 is no; 1 is yes. The vendor's default is 1.
            width: Width in pixels, a multiple of 2; 0 for the original. From 0 to 3000. The
                vendor's default is 0.
            need_audio: Whether the sound is kept. 0 is no; 1 is yes. The vendor's default is 1.
            height: Height in pixels, a multiple of 2; 0 for the original. From 0 to 3000. The
                vendor's default is 0.
            fps: Frames per second, 0 for the original. From 0 to 60. The vendor's default is 0.
            gop: Seconds between keyframes; by default the original. From 2 to 6.
            rotate: Degrees to turn the picture. The vendor's default is 0.
            profile: Encoding profile. The vendor's default is "baseline".
            bitrate_to_orig: Whether a lower original bitrate is kept. 0 is no; 1 is yes. The
                vendor's default is 0.
            height_to_orig: Whether a lower original height is kept. 0 is no; 1 is yes. The vendor's
                default is 0.
            fps_to_orig: Whether a lower original frame rate is kept. 0 is no; 1 is yes. The
                vendor's default is 0.
            ai_trans_code: Whether it is a template of top speed transcoding. 0 is no; 1 is yes. The
                vendor's default is 0.
            adapt_bitrate_percent: Share of the bitrate that top speed transcoding saves. From 0.0
                to 0.5.
            short_edge_as_height: Whether Height is that of the shorter side. 0 is no; 1 is yes. The
                vendor's default is 0.
            drm_type: Encryption: fairplay, normalaes or widevine; left out or empty, none.
            drm_tracks: Tracks to encrypt, AUDIO and one of SD, HD, UHD1 and UHD2, joined by |; left
                out or empty, none.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.ConfInUsed,
                InternalError.ProcessorAlreadyExist, InternalError.RuleAlreadyExist,
                InternalError.RuleInUsing or InvalidParameter.ProcessorAlreadyExist.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLiveTranscodeTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveTranscodeTemplate
        """
        from .create_live_transcode_template import CreateLiveTranscodeTemplateRequest

        request = CreateLiveTranscodeTemplateRequest(
            template_name=template_name,
            video_bitrate=video_bitrate,
            audio_bitrate=audio_bitrate,
            vcodec=vcodec,
            description=description,
            need_video=need_video,
            width=width,
            need_audio=need_audio,
            height=height,
            fps=fps,
            gop=gop,
            rotate=rotate,
            profile=profile,
            bitrate_to_orig=bitrate_to_orig,
            height_to_orig=height_to_orig,
            fps_to_orig=fps_to_orig,
            ai_trans_code=ai_trans_code,
            adapt_bitrate_percent=adapt_bitrate_percent,
            short_edge_as_height=short_edge_as_height,
            drm_type=drm_type,
            drm_tracks=drm_tracks,
        )
        return await self.call(request)

    async def create_live_watermark_rule(
        self,
        *,
        domain_name: str,
        app_name: str,
        stream_name: str,
        template_id: int,
    ) -> CreateLiveWatermarkRuleResponse:
        """Bind a watermark to a stream.

        Args:
            domain_name: Domain that the stream is pushed to.
            app_name: Path that the stream is pushed to, usually `live`.
            stream_name: Stream that gets the watermark.
            template_id: Watermark to bind, the WatermarkId from AddLiveWatermark.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.RuleAlreadyExist,
                InternalError.ConfInUsed, InternalError.RuleAlreadyExist or
                InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `CreateLiveWatermarkRuleErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateLiveWatermarkRule
        """
        from .create_live_watermark_rule import CreateLiveWatermarkRuleRequest

        request = CreateLiveWatermarkRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
            template_id=template_id,
        )
        return await self.call(request)

    async def create_record_task(
        self,
        *,
        stream_name: str,
        domain_name: str,
        app_name: str,
        end_time: int,
        start_time: int | None = None,
        stream_type: Literal[0, 1] | None = None,
        template_id: int | None = None,
        extension: str | None = None,
    ) -> CreateRecordTaskResponse:
        """Record a stream into VOD between set times, as a recording template says.

        Args:
            stream_name: Stream to record; of tasks whose times overlap, three at most run.
            domain_name: Domain that the stream is pushed to.
            app_name: Path that the stream is pushed to.
            end_time: When to end, in Unix seconds: in the future, 24 hours after the start at the
                latest.
            start_time: When to start, in Unix seconds: within six days, by default now.
            stream_type: Kind of stream. 0 is as pushed; 1 is mixed. The vendor's default is 0.
            template_id: Template from CreateLiveRecordTemplate; without one that exists, HLS is
                recorded and kept for ever.
            extension: Reserved; empty.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            QuotaExceeded: The vendor answered LimitExceeded.MaximumRunningTask.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceUnavailable.InvalidVodStatus.
            ApiError: The vendor refused otherwise; `CreateRecordTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateRecordTask
        """
        from .create_record_task import CreateRecordTaskRequest

        request = CreateRecordTaskRequest(
            stream_name=stream_name,
            domain_name=domain_name,
            app_name=app_name,
            end_time=end_time,
            start_time=start_time,
            stream_type=stream_type,
            template_id=template_id,
            extension=extension,
        )
        return await self.call(request)

    async def create_screenshot_task(
        self,
        *,
        stream_name: str,
        domain_name: str,
        app_name: str,
        end_time: int,
        template_id: int,
        start_time: int | None = None,
        stream_type: Literal[0, 1] | None = None,
        extension: str | None = None,
    ) -> CreateScreenshotTaskResponse:
        """Take screenshots of a stream between set times, as a screenshot template says.

        Args:
            stream_name: Stream to take them of; of tasks whose times overlap, three at most run.
            domain_name: Domain that the stream is pushed to.
            app_name: Path that the stream is pushed to.
            end_time: When to end, in Unix seconds: in the future, 24 hours after the start at the
                latest.
            template_id: Template from CreateLiveSnapshotTemplate; with a wrong one the task fails.
            start_time: When to start, in Unix seconds: within six days, by default now.
            stream_type: Kind of stream. 0 is as pushed; 1 is mixed. The vendor's default is 0.
            extension: Reserved; empty.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            QuotaExceeded: The vendor answered LimitExceeded.MaximumRunningTask.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `CreateScreenshotTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=CreateScreenshotTask
        """
        from .create_screenshot_task import CreateScreenshotTaskRequest

        request = CreateScreenshotTaskRequest(
            stream_name=stream_name,
            domain_name=domain_name,
            app_name=app_name,
            end_time=end_time,
            template_id=template_id,
            start_time=start_time,
            stream_type=stream_type,
            extension=extension,
        )
        return await self.call(request)

    async def delete_live_callback_rule(
        self,
        *,
        domain_name: str,
        app_name: str,
        missing_ok: bool = False,
    ) -> DeleteLiveCallbackRuleResponse:
        """Delete the callback rule of a push domain and path.

        Args:
            domain_name: Push domain of the rule.
            app_name: Push path of the rule, usually `live`.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, and not `missing_ok`.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DeleteLiveCallbackRuleErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveCallbackRule
        """
        from .delete_live_callback_rule import DeleteLiveCallbackRuleRequest

        request = DeleteLiveCallbackRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_callback_template(
        self,
        *,
        template_id: int,
        missing_ok: bool = False,
    ) -> DeleteLiveCallbackTemplateResponse:
        """Delete a callback template.

        Args:
            template_id: Template to delete, from CreateLiveCallbackTemplate or
                DescribeLiveCallbackTemplates.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveCallbackTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveCallbackTemplate
        """
        from .delete_live_callback_template import DeleteLiveCallbackTemplateRequest

        request = DeleteLiveCallbackTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_domain(
        self,
        *,
        domain_name: str,
        domain_type: Literal[0, 1],
        missing_ok: bool = False,
    ) -> DeleteLiveDomainResponse:
        """Delete a domain.

        Args:
            domain_name: Domain to delete.
            domain_type: What the domain is for. 0 is pushing; 1 is playback.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound.DomainNotExist, and not `missing_ok`.
            Conflict: The vendor answered FailedOperation.DeleteDomainInLockedTime or
                InvalidParameter.DomainAlreadyExist.
            ServiceUnavailable: The vendor answered FailedOperation.JiFeiNoEnoughFund,
                ResourceNotFound.ForbidService, ResourceNotFound.FreezeService,
                ResourceNotFound.StopService or ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveDomainErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveDomain
        """
        from .delete_live_domain import DeleteLiveDomainRequest

        request = DeleteLiveDomainRequest(
            domain_name=domain_name,
            domain_type=domain_type,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_pull_stream_task(
        self,
        *,
        task_id: str,
        operator: str,
        missing_ok: bool = False,
    ) -> DeleteLivePullStreamTaskResponse:
        """Delete a task that pulls and pushes a stream.

        Args:
            task_id: Task to delete, from CreateLivePullStreamTask or DescribeLivePullStreamTasks.
            operator: Who asks for it.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InvalidParameter.TaskNotExist, and not `missing_ok`.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DeleteLivePullStreamTaskErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLivePullStreamTask
        """
        from .delete_live_pull_stream_task import DeleteLivePullStreamTaskRequest

        request = DeleteLivePullStreamTaskRequest(
            task_id=task_id,
            operator=operator,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_record(
        self,
        *,
        stream_name: str,
        task_id: int,
        missing_ok: bool = False,
    ) -> DeleteLiveRecordResponse:
        """Delete the record of a recording task; StopLiveRecord ends one that runs.

        Args:
            stream_name: Stream of the task.
            task_id: Task to delete, from CreateLiveRecord.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound.TaskId or
                ResourceNotFound.ChannelNotExist, and not `missing_ok`.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveRecordErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveRecord
        """
        from .delete_live_record import DeleteLiveRecordRequest

        request = DeleteLiveRecordRequest(
            stream_name=stream_name,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_record_rule(
        self,
        *,
        domain_name: str,
        app_name: str | None = None,
        stream_name: str | None = None,
        missing_ok: bool = False,
    ) -> DeleteLiveRecordRuleResponse:
        """Delete the recording rule of a domain, path and stream.

        Args:
            domain_name: Push domain of the rule.
            app_name: Push path of the rule, exactly; an empty string if the rule's is empty.
            stream_name: Stream of the rule, exactly; an empty string if the rule's is empty.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveRecordRuleErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveRecordRule
        """
        from .delete_live_record_rule import DeleteLiveRecordRuleRequest

        request = DeleteLiveRecordRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_record_template(
        self,
        *,
        template_id: int,
        missing_ok: bool = False,
    ) -> DeleteLiveRecordTemplateResponse:
        """Delete a recording template.

        Args:
            template_id: Template to delete, from DescribeLiveRecordTemplates.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InternalError.ConfNotFound, InternalError.NotFound or
                InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveRecordTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveRecordTemplate
        """
        from .delete_live_record_template import DeleteLiveRecordTemplateRequest

        request = DeleteLiveRecordTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_snapshot_rule(
        self,
        *,
        domain_name: str,
        app_name: str | None = None,
        stream_name: str | None = None,
        missing_ok: bool = False,
    ) -> DeleteLiveSnapshotRuleResponse:
        """Delete the screenshot rule of a domain, path and stream.

        Args:
            domain_name: Push domain of the rule.
            app_name: Push path of the rule. The vendor's default is "live".
            stream_name: Stream of the rule.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveSnapshotRuleErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveSnapshotRule
        """
        from .delete_live_snapshot_rule import DeleteLiveSnapshotRuleRequest

        request = DeleteLiveSnapshotRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_snapshot_template(
        self,
        *,
        template_id: int,
        missing_ok: bool = False,
    ) -> DeleteLiveSnapshotTemplateResponse:
        """Delete a screenshot template.

        Args:
            template_id: Template to delete, from CreateLiveSnapshotTemplate or
                DescribeLiveSnapshotTemplates.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InternalError.ConfNotFound, InternalError.NotFound or
                InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveSnapshotTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveSnapshotTemplate
        """
        from .delete_live_snapshot_template import DeleteLiveSnapshotTemplateRequest

        request = DeleteLiveSnapshotTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_time_shift_rule(
        self,
        *,
        domain_name: str,
        app_name: str,
        stream_name: str,
        missing_ok: bool = False,
    ) -> DeleteLiveTimeShiftRuleResponse:
        """Delete the time-shift rule of a domain, path and stream.

        Args:
            domain_name: Push domain of the rule.
            app_name: Push path of the rule, exactly; an empty string if the rule's is empty.
            stream_name: Stream of the rule, exactly; an empty string if the rule's is empty.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveTimeShiftRuleErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveTimeShiftRule
        """
        from .delete_live_time_shift_rule import DeleteLiveTimeShiftRuleRequest

        request = DeleteLiveTimeShiftRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_time_shift_template(
        self,
        *,
        template_id: int,
        missing_ok: bool = False,
    ) -> DeleteLiveTimeShiftTemplateResponse:
        """Delete a time-shift template.

        Args:
            template_id: Template to delete, from CreateLiveTimeShiftTemplate.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveTimeShiftTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveTimeShiftTemplate
        """
        from .delete_live_time_shift_template import DeleteLiveTimeShiftTemplateRequest

        request = DeleteLiveTimeShiftTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_transcode_rule(
        self,
        *,
        domain_name: str,
        app_name: str,
        stream_name: str,
        template_id: int,
        missing_ok: bool = False,
    ) -> DeleteLiveTranscodeRuleResponse:
        """Delete a transcoding rule.

        Args:
            domain_name: Playback domain of the rule, exactly.
            app_name: Push path of the rule, exactly; an empty string if the rule's is empty.
            stream_name: Stream of the rule, exactly; an empty string if the rule's is empty.
            template_id: Template that the rule binds.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound, InternalError.RuleNotFound or InvalidParameter.RuleNotFound,
                and not `missing_ok`.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveTranscodeRuleErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveTranscodeRule
        """
        from .delete_live_transcode_rule import DeleteLiveTranscodeRuleRequest

        request = DeleteLiveTranscodeRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
            template_id=template_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_transcode_template(
        self,
        *,
        template_id: int,
        missing_ok: bool = False,
    ) -> DeleteLiveTranscodeTemplateResponse:
        """Delete a transcoding template.

        Args:
            template_id: Template to delete, from CreateLiveTranscodeTemplate or
                DescribeLiveTranscodeTemplates.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveTranscodeTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveTranscodeTemplate
        """
        from .delete_live_transcode_template import DeleteLiveTranscodeTemplateRequest

        request = DeleteLiveTranscodeTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_watermark(
        self,
        *,
        watermark_id: int,
        missing_ok: bool = False,
    ) -> DeleteLiveWatermarkResponse:
        """Delete a watermark.

        Args:
            watermark_id: Watermark to delete, from AddLiveWatermark or DescribeLiveWatermarks.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InternalError.WatermarkNotExist or
                ResourceNotFound.WatermarkNotExist, and not `missing_ok`.
            Conflict: The vendor answered InternalError.ConfInUsed or InvalidParameter.ConfInUsed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveWatermarkErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveWatermark
        """
        from .delete_live_watermark import DeleteLiveWatermarkRequest

        request = DeleteLiveWatermarkRequest(
            watermark_id=watermark_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_live_watermark_rule(
        self,
        *,
        domain_name: str,
        app_name: str,
        stream_name: str,
        missing_ok: bool = False,
    ) -> DeleteLiveWatermarkRuleResponse:
        """Delete the watermark rule of a stream.

        Args:
            domain_name: Push domain of the rule.
            app_name: Push path of the rule, usually `live`.
            stream_name: Stream of the rule.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound, and not `missing_ok`.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DeleteLiveWatermarkRuleErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DeleteLiveWatermarkRule
        """
        from .delete_live_watermark_rule import DeleteLiveWatermarkRuleRequest

        request = DeleteLiveWatermarkRuleRequest(
            domain_name=domain_name,
            app_name=app_name,
            stream_name=stream_name,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_record_task(
        self,
        *,
        task_id: str,
        missing_ok: bool = False,
    ) -> DeleteRecordTaskResponse:
        """Delete the settings of a recording task; what is being recorded goes on, later pushes are
        not recorded.

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-guangzhou, ap-hongkong, ap-jakarta, ap-mumbai, ap-seoul,
        ap-singapore, ap-tokyo, eu-frankfurt, na-ashburn, na-siliconvalley, na-toronto, sa-saopaulo.

        Args:
            task_id: Task to delete, from CreateRecordTask.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceUnavailable.InvalidVodStatus.
            ApiError: The vendor refused otherwise; `DeleteRecordTaskErrorCode` has the codes.

        https://www.tencentcloud.com/jp/document/product/267/37308
        """
        from .delete_record_task import DeleteRecordTaskRequest

        request = DeleteRecordTaskRequest(
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def describe_all_stream_play_info_list(
        self,
        *,
        query_time: str,
        play_domains: Sequence[str] | None = None,
    ) -> DescribeAllStreamPlayInfoListResponse:
        """Get how all streams were played in one minute.

        Args:
            query_time: Minute asked for, in the last month, as 2019-01-08T10:00:00Z, or 2019-01-08
                10:00:00 in Beijing time.
            play_domains: Playback domains to look at; all by default.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeAllStreamPlayInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeAllStreamPlayInfoList
        """
        from .describe_all_stream_play_info_list import DescribeAllStreamPlayInfoListRequest

        request = DescribeAllStreamPlayInfoListRequest(
            query_time=query_time,
            play_domains=play_domains,
        )
        return await self.call(request)

    async def describe_bill_bandwidth_and_flux_list(
        self,
        *,
        start_time: str,
        end_time: str,
        play_domains: Sequence[str] | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None,
        granularity: Literal[5, 60, 1440] | None = None,
        service_name: Literal["LVB", "LEB"] | None = None,
        region_names: Sequence[
            Literal[
                "China Mainland",
                "Asia Pacific I",
                "Asia Pacific II",
                "Asia Pacific III",
                "Europe",
                "North America",
                "South America",
                "Middle East",
                "Africa",
            ]
        ]
        | None = None,
    ) -> DescribeBillBandwidthAndFluxListResponse:
        """Get the bandwidth and traffic that is billed.

        Args:
            start_time: Start, in the last three years, as 2019-01-08T10:00:00Z, or 2019-01-08
                10:00:00 in Beijing time.
            end_time: End, written as the start and at most a month after it.
            play_domains: Playback domains to look at; all by default.
            mainland_or_oversea: Where it was used; everywhere by default, which is all there is for
                LEB. "Mainland" is mainland China; "Oversea" is elsewhere.
            granularity: Minutes that one row covers. 5 is five minutes of at most a day; 60 is an
                hour; 1440 is a day. The vendor's default is 5.
            service_name: Service asked for; the sum of both by default. "LVB" is live video
                broadcasting; "LEB" is live event broadcasting.
            region_names: Regions asked for.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeBillBandwidthAndFluxListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeBillBandwidthAndFluxList
        """
        from .describe_bill_bandwidth_and_flux_list import DescribeBillBandwidthAndFluxListRequest

        request = DescribeBillBandwidthAndFluxListRequest(
            start_time=start_time,
            end_time=end_time,
            play_domains=play_domains,
            mainland_or_oversea=mainland_or_oversea,
            granularity=granularity,
            service_name=service_name,
            region_names=region_names,
        )
        return await self.call(request)

    async def describe_concurrent_record_stream_num(
        self,
        *,
        live_type: Literal["SlowLive", "NormalLive"],
        start_time: str,
        end_time: str,
        mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None,
        push_domains: Sequence[str] | None = None,
    ) -> DescribeConcurrentRecordStreamNumResponse:
        """Get how many streams were recorded at the same time.

        Args:
            live_type: Product asked for. "SlowLive" is live course broadcasting; "NormalLive" is
                live video broadcasting.
            start_time: Start, in the last six months, as 2019-01-08T10:00:00Z, or 2019-01-08
                10:00:00 in Beijing time.
            end_time: End, written as the start and at most a month after it.
            mainland_or_oversea: Where; everywhere by default. "Mainland" is mainland China;
                "Oversea" is elsewhere.
            push_domains: Domains to look at; all by default.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeConcurrentRecordStreamNumErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeConcurrentRecordStreamNum
        """
        from .describe_concurrent_record_stream_num import DescribeConcurrentRecordStreamNumRequest

        request = DescribeConcurrentRecordStreamNumRequest(
            live_type=live_type,
            start_time=start_time,
            end_time=end_time,
            mainland_or_oversea=mainland_or_oversea,
            push_domains=push_domains,
        )
        return await self.call(request)

    async def describe_deliver_bandwidth_list(
        self,
        *,
        start_time: str,
        end_time: str,
    ) -> DescribeDeliverBandwidthListResponse:
        """Get the bandwidth of relayed streams that is billed.

        Args:
            start_time: Start, in the last three months, as 2019-01-08T10:00:00Z, or 2019-01-08
                10:00:00 in Beijing time.
            end_time: End, written as the start and at most 31 days after it.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeDeliverBandwidthListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeDeliverBandwidthList
        """
        from .describe_deliver_bandwidth_list import DescribeDeliverBandwidthListRequest

        request = DescribeDeliverBandwidthListRequest(
            start_time=start_time,
            end_time=end_time,
        )
        return await self.call(request)

    async def describe_group_pro_isp_play_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        play_domains: Sequence[str] | None = None,
        province_names: Sequence[str] | None = None,
        isp_names: Sequence[str] | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None,
    ) -> DescribeGroupProIspPlayInfoListResponse:
        """Get how streams were played, by district and internet provider.

        Args:
            start_time: Start, in the last month, as 2019-01-08T10:00:00Z, or 2019-01-08 10:00:00 in
                Beijing time.
            end_time: End, written as the start and at most a month after it.
            play_domains: Playback domains to look at; all by default.
            province_names: Districts to look at; all by default.
            isp_names: Internet providers to look at; all by default.
            mainland_or_oversea: Where; everywhere by default. "Mainland" is mainland China;
                "Oversea" is elsewhere.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeGroupProIspPlayInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeGroupProIspPlayInfoList
        """
        from .describe_group_pro_isp_play_info_list import DescribeGroupProIspPlayInfoListRequest

        request = DescribeGroupProIspPlayInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            play_domains=play_domains,
            province_names=province_names,
            isp_names=isp_names,
            mainland_or_oversea=mainland_or_oversea,
        )
        return await self.call(request)

    async def describe_http_status_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        play_domains: Sequence[str] | None = None,
    ) -> DescribeHttpStatusInfoListResponse:
        """Count the HTTP statuses of playback for every five minutes; they are known an hour
        later.

        Args:
            start_time: Start, in the last three months, as 2019-01-08T10:00:00Z, or 2019-01-08
                10:00:00 in Beijing time.
            end_time: End, written as the start and at most a day after it.
            play_domains: Playback domains to look at.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeHttpStatusInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeHttpStatusInfoList
        """
        from .describe_http_status_info_list import DescribeHttpStatusInfoListRequest

        request = DescribeHttpStatusInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            play_domains=play_domains,
        )
        return await self.call(request)

    async def describe_live_callback_rules(
        self,
    ) -> DescribeLiveCallbackRulesResponse:
        """List the callback rules.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DescribeLiveCallbackRulesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCallbackRules
        """
        from .describe_live_callback_rules import DescribeLiveCallbackRulesRequest

        request = DescribeLiveCallbackRulesRequest()
        return await self.call(request)

    async def describe_live_callback_template(
        self,
        *,
        template_id: int,
    ) -> DescribeLiveCallbackTemplateResponse:
        """Get one callback template.

        Args:
            template_id: Template asked for, from CreateLiveCallbackTemplate or
                DescribeLiveCallbackTemplates.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveCallbackTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCallbackTemplate
        """
        from .describe_live_callback_template import DescribeLiveCallbackTemplateRequest

        request = DescribeLiveCallbackTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request)

    async def describe_live_callback_templates(
        self,
    ) -> DescribeLiveCallbackTemplatesResponse:
        """List the callback templates.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DescribeLiveCallbackTemplatesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCallbackTemplates
        """
        from .describe_live_callback_templates import DescribeLiveCallbackTemplatesRequest

        request = DescribeLiveCallbackTemplatesRequest()
        return await self.call(request)

    async def describe_live_cert(
        self,
        *,
        cert_id: int,
    ) -> DescribeLiveCertResponse:
        """Get one certificate.

        Args:
            cert_id: Certificate asked for, from DescribeLiveCerts.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.CrtDomainNotFound.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveCertErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCert
        """
        from .describe_live_cert import DescribeLiveCertRequest

        request = DescribeLiveCertRequest(
            cert_id=cert_id,
        )
        return await self.call(request)

    async def describe_live_certs(
        self,
    ) -> DescribeLiveCertsResponse:
        """List the certificates.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveCertsErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveCerts
        """
        from .describe_live_certs import DescribeLiveCertsRequest

        request = DescribeLiveCertsRequest()
        return await self.call(request)

    async def describe_live_delay_info_list(
        self,
    ) -> DescribeLiveDelayInfoListResponse:
        """List the streams whose playback is delayed.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveDelayInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDelayInfoList
        """
        from .describe_live_delay_info_list import DescribeLiveDelayInfoListRequest

        request = DescribeLiveDelayInfoListRequest()
        return await self.call(request)

    async def describe_live_domain(
        self,
        *,
        domain_name: str | None = None,
    ) -> DescribeLiveDomainResponse:
        """Get one domain of live streaming.

        Args:
            domain_name: The domain to describe, for pushing or for playback.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered InternalError.DomainNotExist or
                ResourceNotFound.DomainNotExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveDomainErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomain
        """
        from .describe_live_domain import DescribeLiveDomainRequest

        request = DescribeLiveDomainRequest(
            domain_name=domain_name,
        )
        return await self.call(request)

    async def describe_live_domain_cert(
        self,
        *,
        domain_name: str,
    ) -> DescribeLiveDomainCertResponse:
        """Get the certificate that a playback domain uses.

        Args:
            domain_name: Playback domain whose certificate is wanted.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.CrtDomainNotFound.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveDomainCertErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainCert
        """
        from .describe_live_domain_cert import DescribeLiveDomainCertRequest

        request = DescribeLiveDomainCertRequest(
            domain_name=domain_name,
        )
        return await self.call(request)

    async def describe_live_domain_cert_bindings(
        self,
        *,
        domain_search: str | None = None,
        offset: int | None = None,
        length: int | None = None,
        domain_name: str | None = None,
        order_by: Literal["ExpireTimeAsc", "ExpireTimeDesc"] | None = None,
    ) -> DescribeLiveDomainCertBindingsResponse:
        """List the domains that have a certificate.

        Args:
            domain_search: Word to search for in the domains.
            offset: Records to skip. The vendor's default is 0.
            length: Records to return at most. The vendor's default is 50.
            domain_name: The one domain to look up.
            order_by: Order by the time when the certificate expires. "ExpireTimeAsc" is first to
                expire first; "ExpireTimeDesc" is last to expire first.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveDomainCertBindingsErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainCertBindings
        """
        from .describe_live_domain_cert_bindings import DescribeLiveDomainCertBindingsRequest

        request = DescribeLiveDomainCertBindingsRequest(
            domain_search=domain_search,
            offset=offset,
            length=length,
            domain_name=domain_name,
            order_by=order_by,
        )
        return await self.call(request)

    def iter_describe_live_domain_cert_bindings(
        self,
        *,
        domain_search: str | None = None,
        length: int | None = None,
        domain_name: str | None = None,
        order_by: Literal["ExpireTimeAsc", "ExpireTimeDesc"] | None = None,
    ) -> AsyncIterator[LiveDomainCertBindings]:
        """List the domains that have a certificate.

        Yields the items of `LiveDomainCertBindings` of all pages, and nothing else of the answers.
        Each page is a call of its own, made when an item of it is asked for, and has the whole time
        limit. A list that ends here has ended: what leaves that open is raised, after the items
        that came.

        Args:
            domain_search: Word to search for in the domains.
            length: Records to return at most. The vendor's default is 50.
            domain_name: The one domain to look up.
            order_by: Order by the time when the certificate expires. "ExpireTimeAsc" is first to
                expire first; "ExpireTimeDesc" is last to expire first.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveDomainCertBindingsErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainCertBindings
        """
        from .describe_live_domain_cert_bindings import DescribeLiveDomainCertBindingsRequest

        request = DescribeLiveDomainCertBindingsRequest(
            domain_search=domain_search,
            length=length,
            domain_name=domain_name,
            order_by=order_by,
        )
        return self._iterate(request)

    async def describe_live_domain_referer(
        self,
        *,
        domain_name: str,
    ) -> DescribeLiveDomainRefererResponse:
        """Get the list of referrers that a playback domain allows or blocks.

        Args:
            domain_name: Playback domain.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered InternalError.DomainNotExist or
                ResourceNotFound.DomainNotExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveDomainRefererErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomainReferer
        """
        from .describe_live_domain_referer import DescribeLiveDomainRefererRequest

        request = DescribeLiveDomainRefererRequest(
            domain_name=domain_name,
        )
        return await self.call(request)

    async def describe_live_domains(
        self,
        *,
        domain_status: Literal[0, 1] | None = None,
        domain_type: Literal[0, 1] | None = None,
        page_size: int | None = None,
        page_num: int | None = None,
        is_delay_live: Literal[0, 1] | None = None,
        domain_prefix: str | None = None,
        play_type: Literal[1, 2, 3] | None = None,
    ) -> DescribeLiveDomainsResponse:
        """List the domains of live streaming, by state and type.

        Only when `domain_type` is 1: `play_type`.

        Args:
            domain_status: Only domains in this state. 0 is disabled; 1 is enabled.
            domain_type: Only domains of this type. 0 is push; 1 is playback.
            page_size: Domains per page. From 10 to 100. The vendor's default is 10.
            page_num: Number of the page, from 1. From 1 to 100000. The vendor's default is 1.
            is_delay_live: Only domains of this product. 0 is live video broadcasting; 1 is live
                course broadcasting. The vendor's default is 0.
            domain_prefix: Only domains that begin like this.
            play_type: Only playback domains of this area. 1 is Chinese mainland; 2 is global; 3 is
                outside the Chinese mainland.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.InvalidUser,
                ResourceNotFound.StopService or ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveDomainsErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomains
        """
        from .describe_live_domains import DescribeLiveDomainsRequest

        request = DescribeLiveDomainsRequest(
            domain_status=domain_status,
            domain_type=domain_type,
            page_size=page_size,
            page_num=page_num,
            is_delay_live=is_delay_live,
            domain_prefix=domain_prefix,
            play_type=play_type,
        )
        return await self.call(request)

    def iter_describe_live_domains(
        self,
        *,
        domain_status: Literal[0, 1] | None = None,
        domain_type: Literal[0, 1] | None = None,
        page_size: int | None = None,
        is_delay_live: Literal[0, 1] | None = None,
        domain_prefix: str | None = None,
        play_type: Literal[1, 2, 3] | None = None,
    ) -> AsyncIterator[DomainInfo]:
        """List the domains of live streaming, by state and type.

        Yields the items of `DomainList` of all pages, and nothing else of the answers. Each page is
        a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Only when `domain_type` is 1: `play_type`.

        Args:
            domain_status: Only domains in this state. 0 is disabled; 1 is enabled.
            domain_type: Only domains of this type. 0 is push; 1 is playback.
            page_size: Domains per page. From 10 to 100. The vendor's default is 10.
            is_delay_live: Only domains of this product. 0 is live video broadcasting; 1 is live
                course broadcasting. The vendor's default is 0.
            domain_prefix: Only domains that begin like this.
            play_type: Only playback domains of this area. 1 is Chinese mainland; 2 is global; 3 is
                outside the Chinese mainland.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.InvalidUser,
                ResourceNotFound.StopService or ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveDomainsErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveDomains
        """
        from .describe_live_domains import DescribeLiveDomainsRequest

        request = DescribeLiveDomainsRequest(
            domain_status=domain_status,
            domain_type=domain_type,
            page_size=page_size,
            is_delay_live=is_delay_live,
            domain_prefix=domain_prefix,
            play_type=play_type,
        )
        return self._iterate(request)

    async def describe_live_forbid_stream_list(
        self,
        *,
        page_num: int | None = None,
        page_size: int | None = None,
        stream_name: str | None = None,
    ) -> DescribeLiveForbidStreamListResponse:
        """List the streams that are forbidden; not meant for decisions that matter.

        Documented limit: 100/s.

        Args:
            page_num: Number of the page, from 1. The vendor's default is 1.
            page_size: Streams per page. From 1 to 100. The vendor's default is 10.
            stream_name: Only the stream of this name.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveForbidStreamListErrorCode` has the
                codes.

        https://www.tencentcloud.com/document/api/267/30801
        """
        from .describe_live_forbid_stream_list import DescribeLiveForbidStreamListRequest

        request = DescribeLiveForbidStreamListRequest(
            page_num=page_num,
            page_size=page_size,
            stream_name=stream_name,
        )
        return await self.call(request)

    def iter_describe_live_forbid_stream_list(
        self,
        *,
        page_size: int | None = None,
        stream_name: str | None = None,
    ) -> AsyncIterator[ForbidStreamInfo]:
        """List the streams that are forbidden; not meant for decisions that matter.

        Yields the items of `ForbidStreamList` of all pages, and nothing else of the answers. Each
        page is a call of its own, made when an item of it is asked for, and has the whole time
        limit. A list that ends here has ended: what leaves that open is raised, after the items
        that came.

        Documented limit: 100/s.

        Args:
            page_size: Streams per page. From 1 to 100. The vendor's default is 10.
            stream_name: Only the stream of this name.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveForbidStreamListErrorCode` has the
                codes.

        https://www.tencentcloud.com/document/api/267/30801
        """
        from .describe_live_forbid_stream_list import DescribeLiveForbidStreamListRequest

        request = DescribeLiveForbidStreamListRequest(
            page_size=page_size,
            stream_name=stream_name,
        )
        return self._iterate(request)

    async def describe_live_play_auth_key(
        self,
        *,
        domain_name: str,
    ) -> DescribeLivePlayAuthKeyResponse:
        """Tell how a playback domain checks signed URLs, with its keys.

        Args:
            domain_name: Playback domain.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered InternalError.PlayDomainNoRecord or
                ResourceNotFound.PlayDomainNoRecord.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLivePlayAuthKeyErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePlayAuthKey
        """
        from .describe_live_play_auth_key import DescribeLivePlayAuthKeyRequest

        request = DescribeLivePlayAuthKeyRequest(
            domain_name=domain_name,
        )
        return await self.call(request)

    async def describe_live_pull_stream_tasks(
        self,
        *,
        task_id: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
    ) -> DescribeLivePullStreamTasksResponse:
        """List the tasks that pull streams or files and push them on, last changed first.

        Args:
            task_id: Only this task, by the ID from CreateLivePullStreamTask.
            page_num: Number of the page, from 1. The vendor's default is 1.
            page_size: Tasks per page. From 1 to 20. The vendor's default is 10.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLivePullStreamTasksErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePullStreamTasks
        """
        from .describe_live_pull_stream_tasks import DescribeLivePullStreamTasksRequest

        request = DescribeLivePullStreamTasksRequest(
            task_id=task_id,
            page_num=page_num,
            page_size=page_size,
        )
        return await self.call(request)

    def iter_describe_live_pull_stream_tasks(
        self,
        *,
        task_id: str | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[PullStreamTaskInfo]:
        """List the tasks that pull streams or files and push them on, last changed first.

        Yields the items of `TaskInfos` of all pages, and nothing else of the answers. Each page is
        a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            task_id: Only this task, by the ID from CreateLivePullStreamTask.
            page_size: Tasks per page. From 1 to 20. The vendor's default is 10.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLivePullStreamTasksErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePullStreamTasks
        """
        from .describe_live_pull_stream_tasks import DescribeLivePullStreamTasksRequest

        request = DescribeLivePullStreamTasksRequest(
            task_id=task_id,
            page_size=page_size,
        )
        return self._iterate(request)

    async def describe_live_push_auth_key(
        self,
        *,
        domain_name: str,
    ) -> DescribeLivePushAuthKeyResponse:
        """Tell how a push domain checks signed URLs, with its keys.

        Args:
            domain_name: Push domain.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered InternalError.PushDomainNoRecord or
                ResourceNotFound.PushDomainNoRecord.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLivePushAuthKeyErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLivePushAuthKey
        """
        from .describe_live_push_auth_key import DescribeLivePushAuthKeyRequest

        request = DescribeLivePushAuthKeyRequest(
            domain_name=domain_name,
        )
        return await self.call(request)

    async def describe_live_record_rules(
        self,
    ) -> DescribeLiveRecordRulesResponse:
        """List the rules that bind recording templates to streams.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveRecordRulesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveRecordRules
        """
        from .describe_live_record_rules import DescribeLiveRecordRulesRequest

        request = DescribeLiveRecordRulesRequest()
        return await self.call(request)

    async def describe_live_record_template(
        self,
        *,
        template_id: int,
    ) -> DescribeLiveRecordTemplateResponse:
        """Get one recording template.

        Args:
            template_id: ID of the template.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveRecordTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveRecordTemplate
        """
        from .describe_live_record_template import DescribeLiveRecordTemplateRequest

        request = DescribeLiveRecordTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request)

    async def describe_live_record_templates(
        self,
        *,
        is_delay_live: Literal[0, 1] | None = None,
    ) -> DescribeLiveRecordTemplatesResponse:
        """List the recording templates.

        Args:
            is_delay_live: Product whose templates are listed. 0 is live video broadcasting; 1 is
                live course broadcasting. The vendor's default is 0.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveRecordTemplatesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveRecordTemplates
        """
        from .describe_live_record_templates import DescribeLiveRecordTemplatesRequest

        request = DescribeLiveRecordTemplatesRequest(
            is_delay_live=is_delay_live,
        )
        return await self.call(request)

    async def describe_live_snapshot_rules(
        self,
    ) -> DescribeLiveSnapshotRulesResponse:
        """List the rules that bind screenshot templates to streams.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveSnapshotRulesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveSnapshotRules
        """
        from .describe_live_snapshot_rules import DescribeLiveSnapshotRulesRequest

        request = DescribeLiveSnapshotRulesRequest()
        return await self.call(request)

    async def describe_live_snapshot_template(
        self,
        *,
        template_id: int,
    ) -> DescribeLiveSnapshotTemplateResponse:
        """Get one screenshot template.

        Args:
            template_id: ID of the template, from CreateLiveSnapshotTemplate.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit or
                InternalError.RuleOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DescribeLiveSnapshotTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveSnapshotTemplate
        """
        from .describe_live_snapshot_template import DescribeLiveSnapshotTemplateRequest

        request = DescribeLiveSnapshotTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request)

    async def describe_live_snapshot_templates(
        self,
    ) -> DescribeLiveSnapshotTemplatesResponse:
        """List the screenshot templates.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DescribeLiveSnapshotTemplatesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveSnapshotTemplates
        """
        from .describe_live_snapshot_templates import DescribeLiveSnapshotTemplatesRequest

        request = DescribeLiveSnapshotTemplatesRequest()
        return await self.call(request)

    async def describe_live_stream_event_list(
        self,
        *,
        start_time: str,
        end_time: str,
        app_name: str | None = None,
        domain_name: str | None = None,
        stream_name: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        is_filter: Literal[0, 1] | None = None,
        is_strict: Literal[0, 1] | None = None,
        is_asc: Literal[0, 1] | None = None,
    ) -> DescribeLiveStreamEventListResponse:
        """List when streams were pushed and why they ended; not meant for decisions that matter.

        Args:
            start_time: Start of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most 60 days ago.
            end_time: End of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; not in the future, at most 30
                days after the start.
            app_name: Push path, usually live.
            domain_name: Push domain.
            stream_name: Name of the stream, or a part of it unless IsStrict is 1; no wildcards.
            page_num: Number of the page, from 1; the first 10,000 events can be reached. The
                vendor's default is 1.
            page_size: Events per page. From 1 to 100. The vendor's default is 10.
            is_filter: Whether pushes that failed are left out. 0 is all; 1 is successful ones only.
                The vendor's default is 0.
            is_strict: Whether StreamName is the whole name. 0 is no; 1 is yes. The vendor's default
                is 0.
            is_asc: Order by end time. 0 is last first; 1 is first first. The vendor's default is 0.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamEventListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamEventList
        """
        from .describe_live_stream_event_list import DescribeLiveStreamEventListRequest

        request = DescribeLiveStreamEventListRequest(
            start_time=start_time,
            end_time=end_time,
            app_name=app_name,
            domain_name=domain_name,
            stream_name=stream_name,
            page_num=page_num,
            page_size=page_size,
            is_filter=is_filter,
            is_strict=is_strict,
            is_asc=is_asc,
        )
        return await self.call(request)

    def iter_describe_live_stream_event_list(
        self,
        *,
        start_time: str,
        end_time: str,
        app_name: str | None = None,
        domain_name: str | None = None,
        stream_name: str | None = None,
        page_size: int | None = None,
        is_filter: Literal[0, 1] | None = None,
        is_strict: Literal[0, 1] | None = None,
        is_asc: Literal[0, 1] | None = None,
    ) -> AsyncIterator[StreamEventInfo]:
        """List when streams were pushed and why they ended; not meant for decisions that matter.

        Yields the items of `EventList` of all pages, and nothing else of the answers. Each page is
        a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            start_time: Start of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most 60 days ago.
            end_time: End of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; not in the future, at most 30
                days after the start.
            app_name: Push path, usually live.
            domain_name: Push domain.
            stream_name: Name of the stream, or a part of it unless IsStrict is 1; no wildcards.
            page_size: Events per page. From 1 to 100. The vendor's default is 10.
            is_filter: Whether pushes that failed are left out. 0 is all; 1 is successful ones only.
                The vendor's default is 0.
            is_strict: Whether StreamName is the whole name. 0 is no; 1 is yes. The vendor's default
                is 0.
            is_asc: Order by end time. 0 is last first; 1 is first first. The vendor's default is 0.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamEventListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamEventList
        """
        from .describe_live_stream_event_list import DescribeLiveStreamEventListRequest

        request = DescribeLiveStreamEventListRequest(
            start_time=start_time,
            end_time=end_time,
            app_name=app_name,
            domain_name=domain_name,
            stream_name=stream_name,
            page_size=page_size,
            is_filter=is_filter,
            is_strict=is_strict,
            is_asc=is_asc,
        )
        return self._iterate(request)

    async def describe_live_stream_online_list(
        self,
        *,
        domain_name: str | None = None,
        app_name: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        stream_name: str | None = None,
    ) -> DescribeLiveStreamOnlineListResponse:
        """List the streams that are being pushed, the first 20,000 of them; not meant for decisions
        that matter.

        Args:
            domain_name: Push domain; needed where there are several.
            app_name: Push path, usually live; needed where there are several.
            page_num: Number of the page, from 1. The vendor's default is 1.
            page_size: Streams per page. From 10 to 100. The vendor's default is 10.
            stream_name: Only the stream of exactly this name.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamOnlineListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamOnlineList
        """
        from .describe_live_stream_online_list import DescribeLiveStreamOnlineListRequest

        request = DescribeLiveStreamOnlineListRequest(
            domain_name=domain_name,
            app_name=app_name,
            page_num=page_num,
            page_size=page_size,
            stream_name=stream_name,
        )
        return await self.call(request)

    def iter_describe_live_stream_online_list(
        self,
        *,
        domain_name: str | None = None,
        app_name: str | None = None,
        page_size: int | None = None,
        stream_name: str | None = None,
    ) -> AsyncIterator[StreamOnlineInfo]:
        """List the streams that are being pushed, the first 20,000 of them; not meant for decisions
        that matter.

        Yields the items of `OnlineInfo` of all pages, and nothing else of the answers. Each page is
        a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            domain_name: Push domain; needed where there are several.
            app_name: Push path, usually live; needed where there are several.
            page_size: Streams per page. From 10 to 100. The vendor's default is 10.
            stream_name: Only the stream of exactly this name.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamOnlineListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamOnlineList
        """
        from .describe_live_stream_online_list import DescribeLiveStreamOnlineListRequest

        request = DescribeLiveStreamOnlineListRequest(
            domain_name=domain_name,
            app_name=app_name,
            page_size=page_size,
            stream_name=stream_name,
        )
        return self._iterate(request)

    async def describe_live_stream_published_list(
        self,
        *,
        domain_name: str,
        end_time: str,
        start_time: str,
        app_name: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        stream_name: str | None = None,
    ) -> DescribeLiveStreamPublishedListResponse:
        """List the streams that were pushed to a domain.

        Args:
            domain_name: Push domain.
            end_time: End of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; not in the future, at most 30
                days after the start.
            start_time: Start of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most 60 days ago.
            app_name: Whole push path, usually live.
            page_num: Number of the page, from 1; the first 10,000 records can be reached. The
                vendor's default is 1.
            page_size: Records per page. From 10 to 100. The vendor's default is 10.
            stream_name: Name of the stream, or a part of it.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamPublishedListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamPublishedList
        """
        from .describe_live_stream_published_list import DescribeLiveStreamPublishedListRequest

        request = DescribeLiveStreamPublishedListRequest(
            domain_name=domain_name,
            end_time=end_time,
            start_time=start_time,
            app_name=app_name,
            page_num=page_num,
            page_size=page_size,
            stream_name=stream_name,
        )
        return await self.call(request)

    def iter_describe_live_stream_published_list(
        self,
        *,
        domain_name: str,
        end_time: str,
        start_time: str,
        app_name: str | None = None,
        page_size: int | None = None,
        stream_name: str | None = None,
    ) -> AsyncIterator[StreamName]:
        """List the streams that were pushed to a domain.

        Yields the items of `PublishInfo` of all pages, and nothing else of the answers. Each page
        is a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            domain_name: Push domain.
            end_time: End of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; not in the future, at most 30
                days after the start.
            start_time: Start of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most 60 days ago.
            app_name: Whole push path, usually live.
            page_size: Records per page. From 10 to 100. The vendor's default is 10.
            stream_name: Name of the stream, or a part of it.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamPublishedListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamPublishedList
        """
        from .describe_live_stream_published_list import DescribeLiveStreamPublishedListRequest

        request = DescribeLiveStreamPublishedListRequest(
            domain_name=domain_name,
            end_time=end_time,
            start_time=start_time,
            app_name=app_name,
            page_size=page_size,
            stream_name=stream_name,
        )
        return self._iterate(request)

    async def describe_live_stream_push_info_list(
        self,
        *,
        push_domain: str | None = None,
        app_name: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
    ) -> DescribeLiveStreamPushInfoListResponse:
        """List the streams that are being pushed, with frame rates, bitrates and addresses.

        Args:
            push_domain: Only streams of this domain.
            app_name: Push path, usually live.
            page_num: Number of the page, from 1. From 1 to 10000. The vendor's default is 1.
            page_size: Streams per page. From 1 to 1000. The vendor's default is 200.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamPushInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamPushInfoList
        """
        from .describe_live_stream_push_info_list import DescribeLiveStreamPushInfoListRequest

        request = DescribeLiveStreamPushInfoListRequest(
            push_domain=push_domain,
            app_name=app_name,
            page_num=page_num,
            page_size=page_size,
        )
        return await self.call(request)

    def iter_describe_live_stream_push_info_list(
        self,
        *,
        push_domain: str | None = None,
        app_name: str | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[PushDataInfo]:
        """List the streams that are being pushed, with frame rates, bitrates and addresses.

        Yields the items of `DataInfoList` of all pages, and nothing else of the answers. Each page
        is a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            push_domain: Only streams of this domain.
            app_name: Push path, usually live.
            page_size: Streams per page. From 1 to 1000. The vendor's default is 200.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamPushInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamPushInfoList
        """
        from .describe_live_stream_push_info_list import DescribeLiveStreamPushInfoListRequest

        request = DescribeLiveStreamPushInfoListRequest(
            push_domain=push_domain,
            app_name=app_name,
            page_size=page_size,
        )
        return self._iterate(request)

    async def describe_live_stream_state(
        self,
        *,
        app_name: str,
        domain_name: str,
        stream_name: str,
    ) -> DescribeLiveStreamStateResponse:
        """Tell whether a stream is being pushed or forbidden.

        Args:
            app_name: Push path, usually live.
            domain_name: Push domain.
            stream_name: Name of the stream.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamStateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamState
        """
        from .describe_live_stream_state import DescribeLiveStreamStateRequest

        request = DescribeLiveStreamStateRequest(
            app_name=app_name,
            domain_name=domain_name,
            stream_name=stream_name,
        )
        return await self.call(request)

    async def wait_describe_live_stream_state(
        self,
        *,
        app_name: str,
        domain_name: str,
        stream_name: str,
        until: Literal["running", "active", "inactive", "forbid"] = "running",
        timeout: float = 300.0,
    ) -> DescribeLiveStreamStateResponse:
        """Tell whether a stream is being pushed or forbidden.

        Looks again and again, more and more rarely, until `StreamState` is what is waited for.

        States: running is "active".

        Args:
            app_name: Push path, usually live.
            domain_name: Push domain.
            stream_name: Name of the stream.
            until: What to wait for: "running", or a value of `StreamState`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DescribeLiveStreamStateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveStreamState
        """
        from .describe_live_stream_state import DescribeLiveStreamStateRequest

        request = DescribeLiveStreamStateRequest(
            app_name=app_name,
            domain_name=domain_name,
            stream_name=stream_name,
        )
        return await self._wait(request, until, timeout)

    async def describe_live_time_shift_bill_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        push_domains: Sequence[str] | None = None,
    ) -> DescribeLiveTimeShiftBillInfoListResponse:
        """List how much time-shifted video push domains have stored, in steps of five minutes.

        Args:
            start_time: Start of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most three months ago.
            end_time: End of the range, in UTC: YYYY-MM-DDThh:mm:ssZ; at most a month after the
                start.
            push_domains: Only these push domains.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveTimeShiftBillInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftBillInfoList
        """
        from .describe_live_time_shift_bill_info_list import (
            DescribeLiveTimeShiftBillInfoListRequest,
        )

        request = DescribeLiveTimeShiftBillInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            push_domains=push_domains,
        )
        return await self.call(request)

    async def describe_live_time_shift_rules(
        self,
    ) -> DescribeLiveTimeShiftRulesResponse:
        """List the rules that bind time-shift templates to streams.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DescribeLiveTimeShiftRulesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftRules
        """
        from .describe_live_time_shift_rules import DescribeLiveTimeShiftRulesRequest

        request = DescribeLiveTimeShiftRulesRequest()
        return await self.call(request)

    async def describe_live_time_shift_templates(
        self,
    ) -> DescribeLiveTimeShiftTemplatesResponse:
        """List the time-shift templates.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit or
                InternalError.RuleOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DescribeLiveTimeShiftTemplatesErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTimeShiftTemplates
        """
        from .describe_live_time_shift_templates import DescribeLiveTimeShiftTemplatesRequest

        request = DescribeLiveTimeShiftTemplatesRequest()
        return await self.call(request)

    async def describe_live_transcode_detail_info(
        self,
        *,
        push_domain: str | None = None,
        stream_name: str | None = None,
        day_time: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        start_day_time: str | None = None,
        end_day_time: str | None = None,
    ) -> DescribeLiveTranscodeDetailInfoResponse:
        """List how streams were transcoded on a day or in a range of days; shorten the range where
        a call fails.

        At least one of `day_time` and `start_day_time` has to be given.

        At least one of `day_time` and `end_day_time` has to be given.

        Args:
            push_domain: Only streams of this domain.
            stream_name: Only this stream.
            day_time: Day in Beijing time, yyyymmdd; from a month ago to yesterday. Goes before the
                range.
            page_num: Number of the page, from 1. At most 100. The vendor's default is 1.
            page_size: Entries per page. From 10 to 1000. The vendor's default is 20.
            start_day_time: First day of the range in Beijing time, yyyymmdd; at most a month ago.
            end_day_time: Last day of the range in Beijing time, yyyymmdd; at latest yesterday.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveTranscodeDetailInfoErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeDetailInfo
        """
        from .describe_live_transcode_detail_info import DescribeLiveTranscodeDetailInfoRequest

        request = DescribeLiveTranscodeDetailInfoRequest(
            push_domain=push_domain,
            stream_name=stream_name,
            day_time=day_time,
            page_num=page_num,
            page_size=page_size,
            start_day_time=start_day_time,
            end_day_time=end_day_time,
        )
        return await self.call(request)

    def iter_describe_live_transcode_detail_info(
        self,
        *,
        push_domain: str | None = None,
        stream_name: str | None = None,
        day_time: str | None = None,
        page_size: int | None = None,
        start_day_time: str | None = None,
        end_day_time: str | None = None,
    ) -> AsyncIterator[TranscodeDetailInfo]:
        """List how streams were transcoded on a day or in a range of days; shorten the range where
        a call fails.

        Yields the items of `DataInfoList` of all pages, and nothing else of the answers. Each page
        is a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        At least one of `day_time` and `start_day_time` has to be given.

        At least one of `day_time` and `end_day_time` has to be given.

        Args:
            push_domain: Only streams of this domain.
            stream_name: Only this stream.
            day_time: Day in Beijing time, yyyymmdd; from a month ago to yesterday. Goes before the
                range.
            page_size: Entries per page. From 10 to 1000. The vendor's default is 20.
            start_day_time: First day of the range in Beijing time, yyyymmdd; at most a month ago.
            end_day_time: Last day of the range in Beijing time, yyyymmdd; at latest yesterday.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveTranscodeDetailInfoErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeDetailInfo
        """
        from .describe_live_transcode_detail_info import DescribeLiveTranscodeDetailInfoRequest

        request = DescribeLiveTranscodeDetailInfoRequest(
            push_domain=push_domain,
            stream_name=stream_name,
            day_time=day_time,
            page_size=page_size,
            start_day_time=start_day_time,
            end_day_time=end_day_time,
        )
        return self._iterate(request)

    async def describe_live_transcode_rules(
        self,
        *,
        template_ids: Sequence[int] | None = None,
        domain_names: Sequence[str] | None = None,
    ) -> DescribeLiveTranscodeRulesResponse:
        """List the rules that bind transcoding templates to streams.

        Args:
            template_ids: Only rules for these templates.
            domain_names: Only rules for these domains.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveTranscodeRulesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeRules
        """
        from .describe_live_transcode_rules import DescribeLiveTranscodeRulesRequest

        request = DescribeLiveTranscodeRulesRequest(
            template_ids=template_ids,
            domain_names=domain_names,
        )
        return await self.call(request)

    async def describe_live_transcode_template(
        self,
        *,
        template_id: int,
    ) -> DescribeLiveTranscodeTemplateResponse:
        """Get one transcoding template.

        Args:
            template_id: ID of the template, from CreateLiveTranscodeTemplate.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DescribeLiveTranscodeTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeTemplate
        """
        from .describe_live_transcode_template import DescribeLiveTranscodeTemplateRequest

        request = DescribeLiveTranscodeTemplateRequest(
            template_id=template_id,
        )
        return await self.call(request)

    async def describe_live_transcode_templates(
        self,
    ) -> DescribeLiveTranscodeTemplatesResponse:
        """List the transcoding templates.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `DescribeLiveTranscodeTemplatesErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeTemplates
        """
        from .describe_live_transcode_templates import DescribeLiveTranscodeTemplatesRequest

        request = DescribeLiveTranscodeTemplatesRequest()
        return await self.call(request)

    async def describe_live_transcode_total_info(
        self,
        *,
        start_time: str,
        end_time: str,
        push_domains: Sequence[str] | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None,
    ) -> DescribeLiveTranscodeTotalInfoResponse:
        """Tell how much was transcoded: in steps of five minutes for a part of one day, else of an
        hour.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most three months ago.
            end_time: End of the range, written as StartTime; at most three months after it.
            push_domains: Only these push domains; the steps are then of an hour.
            mainland_or_oversea: Only this area; left out, both. "Mainland" is Chinese mainland;
                "Oversea" is outside the Chinese mainland.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveTranscodeTotalInfoErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveTranscodeTotalInfo
        """
        from .describe_live_transcode_total_info import DescribeLiveTranscodeTotalInfoRequest

        request = DescribeLiveTranscodeTotalInfoRequest(
            start_time=start_time,
            end_time=end_time,
            push_domains=push_domains,
            mainland_or_oversea=mainland_or_oversea,
        )
        return await self.call(request)

    async def describe_live_watermark(
        self,
        *,
        watermark_id: int,
    ) -> DescribeLiveWatermarkResponse:
        """Get one watermark.

        Args:
            watermark_id: ID of the watermark, from AddLiveWatermark.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveWatermarkErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveWatermark
        """
        from .describe_live_watermark import DescribeLiveWatermarkRequest

        request = DescribeLiveWatermarkRequest(
            watermark_id=watermark_id,
        )
        return await self.call(request)

    async def describe_live_watermark_rules(
        self,
    ) -> DescribeLiveWatermarkRulesResponse:
        """List the rules that bind watermarks to streams.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveWatermarkRulesErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveWatermarkRules
        """
        from .describe_live_watermark_rules import DescribeLiveWatermarkRulesRequest

        request = DescribeLiveWatermarkRulesRequest()
        return await self.call(request)

    async def describe_live_watermarks(
        self,
    ) -> DescribeLiveWatermarksResponse:
        """List the watermarks.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeLiveWatermarksErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeLiveWatermarks
        """
        from .describe_live_watermarks import DescribeLiveWatermarksRequest

        request = DescribeLiveWatermarksRequest()
        return await self.call(request)

    async def describe_play_error_code_detail_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        granularity: Literal[1],
        stat_type: str,
        play_domains: Sequence[str] | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"]
        | None = None,
    ) -> DescribePlayErrorCodeDetailInfoListResponse:
        """Count the HTTP errors of playback, minute by minute.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a day ago.
            end_time: End of the range, written as StartTime; at most a day after it.
            granularity: Length of a step, in minutes. 1 is a minute.
            stat_type: Codes to count: 4xx, 5xx, or both, with a comma between. Matches
                `[45]xx(,[45]xx)?`.
            play_domains: Only these playback domains.
            mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
                outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
                "Foreign" is outside China; "Global" is everywhere. The vendor's default is
                "Global".

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribePlayErrorCodeDetailInfoListErrorCode`
                has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePlayErrorCodeDetailInfoList
        """
        from .describe_play_error_code_detail_info_list import (
            DescribePlayErrorCodeDetailInfoListRequest,
        )

        request = DescribePlayErrorCodeDetailInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            granularity=granularity,
            stat_type=stat_type,
            play_domains=play_domains,
            mainland_or_oversea=mainland_or_oversea,
        )
        return await self.call(request)

    async def describe_play_error_code_sum_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        play_domains: Sequence[str] | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"]
        | None = None,
        group_type: Literal["CountryProIsp", "Country"] | None = None,
        out_language: Literal["Chinese", "English"] | None = None,
    ) -> DescribePlayErrorCodeSumInfoListResponse:
        """Count the HTTP status codes of playback, by place and network operator.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a day ago.
            end_time: End of the range, written as StartTime; at most a day after it.
            play_domains: Only these playback domains.
            page_num: Number of the page, from 1. From 1 to 1000. The vendor's default is 1.
            page_size: Entries per page. From 1 to 1000. The vendor's default is 20.
            mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
                outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
                "Foreign" is outside China; "Global" is everywhere. The vendor's default is
                "Global".
            group_type: What is counted together; districts and operators are known in the Chinese
                mainland only. "CountryProIsp" is country, district and operator; "Country" is
                country. The vendor's default is "CountryProIsp".
            out_language: Language of countries, districts and operators in the answer. The vendor's
                default is "Chinese".

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribePlayErrorCodeSumInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePlayErrorCodeSumInfoList
        """
        from .describe_play_error_code_sum_info_list import DescribePlayErrorCodeSumInfoListRequest

        request = DescribePlayErrorCodeSumInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            play_domains=play_domains,
            page_num=page_num,
            page_size=page_size,
            mainland_or_oversea=mainland_or_oversea,
            group_type=group_type,
            out_language=out_language,
        )
        return await self.call(request)

    def iter_describe_play_error_code_sum_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        play_domains: Sequence[str] | None = None,
        page_size: int | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"]
        | None = None,
        group_type: Literal["CountryProIsp", "Country"] | None = None,
        out_language: Literal["Chinese", "English"] | None = None,
    ) -> AsyncIterator[ProIspPlayCodeDataInfo]:
        """Count the HTTP status codes of playback, by place and network operator.

        Yields the items of `ProIspInfoList` of all pages, and nothing else of the answers. Each
        page is a call of its own, made when an item of it is asked for, and has the whole time
        limit. A list that ends here has ended: what leaves that open is raised, after the items
        that came.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a day ago.
            end_time: End of the range, written as StartTime; at most a day after it.
            play_domains: Only these playback domains.
            page_size: Entries per page. From 1 to 1000. The vendor's default is 20.
            mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
                outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
                "Foreign" is outside China; "Global" is everywhere. The vendor's default is
                "Global".
            group_type: What is counted together; districts and operators are known in the Chinese
                mainland only. "CountryProIsp" is country, district and operator; "Country" is
                country. The vendor's default is "CountryProIsp".
            out_language: Language of countries, districts and operators in the answer. The vendor's
                default is "Chinese".

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribePlayErrorCodeSumInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePlayErrorCodeSumInfoList
        """
        from .describe_play_error_code_sum_info_list import DescribePlayErrorCodeSumInfoListRequest

        request = DescribePlayErrorCodeSumInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            play_domains=play_domains,
            page_size=page_size,
            mainland_or_oversea=mainland_or_oversea,
            group_type=group_type,
            out_language=out_language,
        )
        return self._iterate(request)

    async def describe_province_isp_play_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        granularity: Literal[1],
        stat_type: Literal["Bandwidth", "FluxPerSecond", "Flux", "Request", "Online"],
        play_domains: Sequence[str] | None = None,
        province_names: Sequence[str] | None = None,
        isp_names: Sequence[str] | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"]
        | None = None,
        ip_type: Literal["Ipv6"] | None = None,
    ) -> DescribeProvinceIspPlayInfoListResponse:
        """Measure playback in districts and networks: bandwidth, traffic, requests or viewers.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a day ago.
            end_time: End of the range, written as StartTime; at most a day after it.
            granularity: Length of a step, in minutes. 1 is a minute.
            stat_type: What is measured. "Bandwidth" is bandwidth; "FluxPerSecond" is average
                traffic; "Flux" is traffic; "Request" is requests; "Online" is concurrent
                connections.
            play_domains: Only these playback domains.
            province_names: Only these districts, such as Beijing.
            isp_names: Only these network operators, such as China Mobile.
            mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
                outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
                "Foreign" is outside China; "Global" is everywhere. The vendor's default is
                "Global".
            ip_type: Only IPv6; left out, all addresses.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeProvinceIspPlayInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeProvinceIspPlayInfoList
        """
        from .describe_province_isp_play_info_list import DescribeProvinceIspPlayInfoListRequest

        request = DescribeProvinceIspPlayInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            granularity=granularity,
            stat_type=stat_type,
            play_domains=play_domains,
            province_names=province_names,
            isp_names=isp_names,
            mainland_or_oversea=mainland_or_oversea,
            ip_type=ip_type,
        )
        return await self.call(request)

    async def describe_push_bandwidth_and_flux_list(
        self,
        *,
        start_time: str,
        end_time: str,
        push_domains: Sequence[str] | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None,
        granularity: Literal[5, 60, 1440] | None = None,
        region_names: Sequence[
            Literal[
                "China Mainland",
                "Asia Pacific I",
                "Asia Pacific II",
                "Asia Pacific III",
                "Europe",
                "North America",
                "South America",
                "Middle East",
                "Africa",
            ]
        ]
        | None = None,
        country_names: Sequence[str] | None = None,
    ) -> DescribePushBandwidthAndFluxListResponse:
        """Tell the bandwidth and traffic of pushing.

        Args:
            start_time: Start of the range, to the minute: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD
                hh:mm:ss in Beijing time; at most two months ago.
            end_time: End of the range, written as StartTime; at most 31 days after it.
            push_domains: Only these push domains.
            mainland_or_oversea: Only this area; left out, both. "Mainland" is Chinese mainland;
                "Oversea" is outside the Chinese mainland.
            granularity: Length of a step, in minutes; a range of more than a day needs 60 or 1440.
                5 is five minutes; 60 is an hour; 1440 is a day. The vendor's default is 5.
            region_names: Only these regions.
            country_names: Only these countries, by the vendor's names.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribePushBandwidthAndFluxListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribePushBandwidthAndFluxList
        """
        from .describe_push_bandwidth_and_flux_list import DescribePushBandwidthAndFluxListRequest

        request = DescribePushBandwidthAndFluxListRequest(
            start_time=start_time,
            end_time=end_time,
            push_domains=push_domains,
            mainland_or_oversea=mainland_or_oversea,
            granularity=granularity,
            region_names=region_names,
            country_names=country_names,
        )
        return await self.call(request)

    async def describe_record_task(
        self,
        *,
        start_time: int,
        end_time: int,
        stream_name: str | None = None,
        domain_name: str | None = None,
        app_name: str | None = None,
        scroll_token: str | None = None,
    ) -> DescribeRecordTaskResponse:
        """List the recording tasks of CreateRecordTask that began and ended within a range of time;
        deleted ones and those older than three months are not among them.

        Args:
            start_time: Start of the range, in Unix seconds; at most 90 days ago.
            end_time: End of the range, in Unix seconds; at most a week after the start.
            stream_name: Only tasks of this stream.
            domain_name: Only tasks of this push domain.
            app_name: Only tasks of this push path.
            scroll_token: Where to go on, from the answer before; left out, at the beginning.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeRecordTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeRecordTask
        """
        from .describe_record_task import DescribeRecordTaskRequest

        request = DescribeRecordTaskRequest(
            start_time=start_time,
            end_time=end_time,
            stream_name=stream_name,
            domain_name=domain_name,
            app_name=app_name,
            scroll_token=scroll_token,
        )
        return await self.call(request)

    def iter_describe_record_task(
        self,
        *,
        start_time: int,
        end_time: int,
        stream_name: str | None = None,
        domain_name: str | None = None,
        app_name: str | None = None,
    ) -> AsyncIterator[RecordTask]:
        """List the recording tasks of CreateRecordTask that began and ended within a range of time;
        deleted ones and those older than three months are not among them.

        Yields the items of `TaskList` of all pages, and nothing else of the answers. Each page is a
        call of its own, made when an item of it is asked for, and has the whole time limit. A list
        that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            start_time: Start of the range, in Unix seconds; at most 90 days ago.
            end_time: End of the range, in Unix seconds; at most a week after the start.
            stream_name: Only tasks of this stream.
            domain_name: Only tasks of this push domain.
            app_name: Only tasks of this push path.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeRecordTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeRecordTask
        """
        from .describe_record_task import DescribeRecordTaskRequest

        request = DescribeRecordTaskRequest(
            start_time=start_time,
            end_time=end_time,
            stream_name=stream_name,
            domain_name=domain_name,
            app_name=app_name,
        )
        return self._iterate(request)

    async def describe_screen_shot_sheet_num_list(
        self,
        *,
        start_time: str,
        end_time: str,
        zone: Literal["Mainland", "Oversea"] | None = None,
        push_domains: Sequence[str] | None = None,
        granularity: Literal["Minute", "Day"] | None = None,
    ) -> DescribeScreenShotSheetNumListResponse:
        """Count the screenshots of streams.

        Args:
            start_time: Start of the range, in UTC: yyyy-mm-ddTHH:MM:SSZ; at most a year ago.
            end_time: End of the range, written as StartTime.
            zone: Only this area; left out, both. "Mainland" is Chinese mainland; "Oversea" is
                outside the Chinese mainland.
            push_domains: Only these push domains; counted since November 2019.
            granularity: Length of a step. Counts come an hour and a half late. "Minute" is five
                minutes of at most 31 days; "Day" is a day in Beijing time, of at most 186 days.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeScreenShotSheetNumListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeScreenShotSheetNumList
        """
        from .describe_screen_shot_sheet_num_list import DescribeScreenShotSheetNumListRequest

        request = DescribeScreenShotSheetNumListRequest(
            start_time=start_time,
            end_time=end_time,
            zone=zone,
            push_domains=push_domains,
            granularity=granularity,
        )
        return await self.call(request)

    async def describe_stream_day_play_info_list(
        self,
        *,
        day_time: str,
        play_domain: str | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None,
        service_name: Literal["LVB", "LEB"] | None = None,
    ) -> DescribeStreamDayPlayInfoListResponse:
        """Tell the playback traffic of each stream on a day.

        Args:
            day_time: Day, YYYY-mm-dd; at most three months ago. A day is complete at 3:00 Beijing
                time of the next.
            play_domain: Only this playback domain.
            page_num: Number of the page, from 1. From 1 to 1000. The vendor's default is 1.
            page_size: Streams per page. From 100 to 1000. The vendor's default is 1000.
            mainland_or_oversea: Only this area; left out, both. "Mainland" is Chinese mainland;
                "Oversea" is outside the Chinese mainland.
            service_name: Only this product; left out, both. "LVB" is live video broadcasting; "LEB"
                is live event broadcasting.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeStreamDayPlayInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamDayPlayInfoList
        """
        from .describe_stream_day_play_info_list import DescribeStreamDayPlayInfoListRequest

        request = DescribeStreamDayPlayInfoListRequest(
            day_time=day_time,
            play_domain=play_domain,
            page_num=page_num,
            page_size=page_size,
            mainland_or_oversea=mainland_or_oversea,
            service_name=service_name,
        )
        return await self.call(request)

    def iter_describe_stream_day_play_info_list(
        self,
        *,
        day_time: str,
        play_domain: str | None = None,
        page_size: int | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea"] | None = None,
        service_name: Literal["LVB", "LEB"] | None = None,
    ) -> AsyncIterator[PlayDataInfoByStream]:
        """Tell the playback traffic of each stream on a day.

        Yields the items of `DataInfoList` of all pages, and nothing else of the answers. Each page
        is a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            day_time: Day, YYYY-mm-dd; at most three months ago. A day is complete at 3:00 Beijing
                time of the next.
            play_domain: Only this playback domain.
            page_size: Streams per page. From 100 to 1000. The vendor's default is 1000.
            mainland_or_oversea: Only this area; left out, both. "Mainland" is Chinese mainland;
                "Oversea" is outside the Chinese mainland.
            service_name: Only this product; left out, both. "LVB" is live video broadcasting; "LEB"
                is live event broadcasting.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeStreamDayPlayInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamDayPlayInfoList
        """
        from .describe_stream_day_play_info_list import DescribeStreamDayPlayInfoListRequest

        request = DescribeStreamDayPlayInfoListRequest(
            day_time=day_time,
            play_domain=play_domain,
            page_size=page_size,
            mainland_or_oversea=mainland_or_oversea,
            service_name=service_name,
        )
        return self._iterate(request)

    async def describe_stream_play_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        play_domain: str | None = None,
        stream_name: str | None = None,
        app_name: str | None = None,
        service_name: Literal["LVB", "LEB"] | None = None,
    ) -> DescribeStreamPlayInfoListResponse:
        """Tell the playback of a stream or a domain, minute by minute, up to some four minutes
        ago.

        `stream_name` is required when `app_name` is given.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a month ago.
            end_time: End of the range, written as StartTime; at most 24 hours after it.
            play_domain: Only this playback domain.
            stream_name: Only this stream, by its whole name.
            app_name: Only this playback path, with a StreamName; support has to enable this first.
            service_name: Only this product; left out, both. "LVB" is live video broadcasting; "LEB"
                is live event broadcasting.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeStreamPlayInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamPlayInfoList
        """
        from .describe_stream_play_info_list import DescribeStreamPlayInfoListRequest

        request = DescribeStreamPlayInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            play_domain=play_domain,
            stream_name=stream_name,
            app_name=app_name,
            service_name=service_name,
        )
        return await self.call(request)

    async def describe_stream_push_info_list(
        self,
        *,
        stream_name: str,
        start_time: str,
        end_time: str,
        push_domain: str | None = None,
        app_name: str | None = None,
    ) -> DescribeStreamPushInfoListResponse:
        """Tell how well a stream was pushed: frame rates, bitrates and timestamps.

        Args:
            stream_name: Name of the stream.
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most seven days ago.
            end_time: End of the range, written as StartTime; at most three hours after it.
            push_domain: Push domain.
            app_name: Push path, the AppName in the stream's URLs. The vendor's default is "live".

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeStreamPushInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeStreamPushInfoList
        """
        from .describe_stream_push_info_list import DescribeStreamPushInfoListRequest

        request = DescribeStreamPushInfoListRequest(
            stream_name=stream_name,
            start_time=start_time,
            end_time=end_time,
            push_domain=push_domain,
            app_name=app_name,
        )
        return await self.call(request)

    async def describe_time_shift_record_detail(
        self,
        *,
        domain: str,
        app_name: str,
        stream_name: str,
        start_time: int,
        end_time: int,
        domain_group: str | None = None,
        trans_code_id: int | None = None,
    ) -> DescribeTimeShiftRecordDetailResponse:
        """List the recordings of a time-shifted stream within a range of time;
        DescribeTimeShiftStreamList gives the parameters.

        Args:
            domain: Push domain.
            app_name: Push path.
            stream_name: Name of the stream.
            start_time: Start of the range, in Unix seconds.
            end_time: End of the range, in Unix seconds; at most 24 hours after the start.
            domain_group: Group of the push domain, where it has one.
            trans_code_id: ID of the transcoding template, where it is not 0.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeTimeShiftRecordDetailErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTimeShiftRecordDetail
        """
        from .describe_time_shift_record_detail import DescribeTimeShiftRecordDetailRequest

        request = DescribeTimeShiftRecordDetailRequest(
            domain=domain,
            app_name=app_name,
            stream_name=stream_name,
            start_time=start_time,
            end_time=end_time,
            domain_group=domain_group,
            trans_code_id=trans_code_id,
        )
        return await self.call(request)

    async def describe_time_shift_stream_list(
        self,
        *,
        start_time: int,
        end_time: int,
        stream_name: str | None = None,
        domain: str | None = None,
        domain_group: str | None = None,
        page_size: int | None = None,
        page_num: int | None = None,
    ) -> DescribeTimeShiftStreamListResponse:
        """List the streams that were kept for time shifting within a range of time.

        Args:
            start_time: Start of the range, in Unix seconds.
            end_time: End of the range, in Unix seconds; at most 24 hours after the start.
            stream_name: Only this stream.
            domain: Only this push domain.
            domain_group: Only this group of push domains.
            page_size: Streams per page; 0 counts as 100. From 0 to 100. The vendor's default is
                100.
            page_num: Number of the page, from 1. The vendor's default is 1.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeTimeShiftStreamListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTimeShiftStreamList
        """
        from .describe_time_shift_stream_list import DescribeTimeShiftStreamListRequest

        request = DescribeTimeShiftStreamListRequest(
            start_time=start_time,
            end_time=end_time,
            stream_name=stream_name,
            domain=domain,
            domain_group=domain_group,
            page_size=page_size,
            page_num=page_num,
        )
        return await self.call(request)

    def iter_describe_time_shift_stream_list(
        self,
        *,
        start_time: int,
        end_time: int,
        stream_name: str | None = None,
        domain: str | None = None,
        domain_group: str | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[TimeShiftStreamInfo]:
        """List the streams that were kept for time shifting within a range of time.

        Yields the items of `StreamList` of all pages, and nothing else of the answers. Each page is
        a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            start_time: Start of the range, in Unix seconds.
            end_time: End of the range, in Unix seconds; at most 24 hours after the start.
            stream_name: Only this stream.
            domain: Only this push domain.
            domain_group: Only this group of push domains.
            page_size: Streams per page; 0 counts as 100. From 0 to 100. The vendor's default is
                100.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeTimeShiftStreamListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTimeShiftStreamList
        """
        from .describe_time_shift_stream_list import DescribeTimeShiftStreamListRequest

        request = DescribeTimeShiftStreamListRequest(
            start_time=start_time,
            end_time=end_time,
            stream_name=stream_name,
            domain=domain,
            domain_group=domain_group,
            page_size=page_size,
        )
        return self._iterate(request)

    async def describe_top_client_ip_sum_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        play_domains: Sequence[str] | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        order_param: Literal["TotalRequest", "FailedRequest", "TotalFlux"] | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"]
        | None = None,
        out_language: Literal["Chinese", "English"] | None = None,
    ) -> DescribeTopClientIpSumInfoListResponse:
        """List the client addresses that played most, up to 1,000.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a day ago.
            end_time: End of the range, written as StartTime; at most four hours after it.
            play_domains: Only these playback domains.
            page_num: Number of the page, from 1. From 1 to 1000. The vendor's default is 1.
            page_size: Addresses per page. From 1 to 1000. The vendor's default is 20.
            order_param: What the order goes by. "TotalRequest" is requests; "FailedRequest" is
                failed requests; "TotalFlux" is traffic. The vendor's default is "TotalRequest".
            mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
                outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
                "Foreign" is outside China; "Global" is everywhere. The vendor's default is
                "Global".
            out_language: Language of countries, districts and operators in the answer. The vendor's
                default is "Chinese".

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeTopClientIpSumInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTopClientIpSumInfoList
        """
        from .describe_top_client_ip_sum_info_list import DescribeTopClientIpSumInfoListRequest

        request = DescribeTopClientIpSumInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            play_domains=play_domains,
            page_num=page_num,
            page_size=page_size,
            order_param=order_param,
            mainland_or_oversea=mainland_or_oversea,
            out_language=out_language,
        )
        return await self.call(request)

    def iter_describe_top_client_ip_sum_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        play_domains: Sequence[str] | None = None,
        page_size: int | None = None,
        order_param: Literal["TotalRequest", "FailedRequest", "TotalFlux"] | None = None,
        mainland_or_oversea: Literal["Mainland", "Oversea", "China", "Foreign", "Global"]
        | None = None,
        out_language: Literal["Chinese", "English"] | None = None,
    ) -> AsyncIterator[ClientIpPlaySumInfo]:
        """List the client addresses that played most, up to 1,000.

        Yields the items of `DataInfoList` of all pages, and nothing else of the answers. Each page
        is a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a day ago.
            end_time: End of the range, written as StartTime; at most four hours after it.
            play_domains: Only these playback domains.
            page_size: Addresses per page. From 1 to 1000. The vendor's default is 20.
            order_param: What the order goes by. "TotalRequest" is requests; "FailedRequest" is
                failed requests; "TotalFlux" is traffic. The vendor's default is "TotalRequest".
            mainland_or_oversea: Area that is counted. "Mainland" is Chinese mainland; "Oversea" is
                outside the Chinese mainland; "China" is China with Hong Kong, Macao and Taiwan;
                "Foreign" is outside China; "Global" is everywhere. The vendor's default is
                "Global".
            out_language: Language of countries, districts and operators in the answer. The vendor's
                default is "Chinese".

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeTopClientIpSumInfoListErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTopClientIpSumInfoList
        """
        from .describe_top_client_ip_sum_info_list import DescribeTopClientIpSumInfoListRequest

        request = DescribeTopClientIpSumInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            play_domains=play_domains,
            page_size=page_size,
            order_param=order_param,
            mainland_or_oversea=mainland_or_oversea,
            out_language=out_language,
        )
        return self._iterate(request)

    async def describe_transcode_task_num(
        self,
        *,
        start_time: str,
        end_time: str,
        push_domains: Sequence[str] | None = None,
    ) -> DescribeTranscodeTaskNumResponse:
        """Count the transcoding tasks by bitrate.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most forty days ago.
            end_time: End of the range, written as StartTime; at most a day after it.
            push_domains: Only these push domains.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeTranscodeTaskNumErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeTranscodeTaskNum
        """
        from .describe_transcode_task_num import DescribeTranscodeTaskNumRequest

        request = DescribeTranscodeTaskNumRequest(
            start_time=start_time,
            end_time=end_time,
            push_domains=push_domains,
        )
        return await self.call(request)

    async def describe_upload_stream_nums(
        self,
        *,
        start_time: str,
        end_time: str,
        domains: Sequence[str] | None = None,
        granularity: Literal[5, 1440] | None = None,
    ) -> DescribeUploadStreamNumsResponse:
        """Count the streams that were being pushed.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a month ago.
            end_time: End of the range, written as StartTime; at most a month after it.
            domains: Only these domains.
            granularity: Length of a step, in minutes; a range of more than a day needs 1440. 5 is
                five minutes; 1440 is a day. The vendor's default is 5.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeUploadStreamNumsErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeUploadStreamNums
        """
        from .describe_upload_stream_nums import DescribeUploadStreamNumsRequest

        request = DescribeUploadStreamNumsRequest(
            start_time=start_time,
            end_time=end_time,
            domains=domains,
            granularity=granularity,
        )
        return await self.call(request)

    async def describe_visit_top_sum_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        top_index: Literal["Domain", "StreamId"],
        play_domains: Sequence[str] | None = None,
        page_num: int | None = None,
        page_size: int | None = None,
        order_param: Literal["AvgFluxPerSecond", "TotalRequest", "TotalFlux"] | None = None,
    ) -> DescribeVisitTopSumInfoListResponse:
        """List the domains or streams that were played most, up to 1,000.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a day ago.
            end_time: End of the range, written as StartTime; at most four hours after it.
            top_index: What is listed. "Domain" is domains; "StreamId" is streams.
            play_domains: Only these playback domains.
            page_num: Number of the page, from 1. From 1 to 1000. The vendor's default is 1.
            page_size: Entries per page. From 1 to 1000. The vendor's default is 20.
            order_param: What the order goes by. "AvgFluxPerSecond" is average traffic per second;
                "TotalRequest" is requests; "TotalFlux" is traffic. The vendor's default is
                "TotalRequest".

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeVisitTopSumInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeVisitTopSumInfoList
        """
        from .describe_visit_top_sum_info_list import DescribeVisitTopSumInfoListRequest

        request = DescribeVisitTopSumInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            top_index=top_index,
            play_domains=play_domains,
            page_num=page_num,
            page_size=page_size,
            order_param=order_param,
        )
        return await self.call(request)

    def iter_describe_visit_top_sum_info_list(
        self,
        *,
        start_time: str,
        end_time: str,
        top_index: Literal["Domain", "StreamId"],
        play_domains: Sequence[str] | None = None,
        page_size: int | None = None,
        order_param: Literal["AvgFluxPerSecond", "TotalRequest", "TotalFlux"] | None = None,
    ) -> AsyncIterator[PlaySumStatInfo]:
        """List the domains or streams that were played most, up to 1,000.

        Yields the items of `DataInfoList` of all pages, and nothing else of the answers. Each page
        is a call of its own, made when an item of it is asked for, and has the whole time limit. A
        list that ends here has ended: what leaves that open is raised, after the items that came.

        Args:
            start_time: Start of the range: YYYY-MM-DDThh:mm:ssZ, or YYYY-MM-DD hh:mm:ss in Beijing
                time; at most a day ago.
            end_time: End of the range, written as StartTime; at most four hours after it.
            top_index: What is listed. "Domain" is domains; "StreamId" is streams.
            play_domains: Only these playback domains.
            page_size: Entries per page. From 1 to 1000. The vendor's default is 20.
            order_param: What the order goes by. "AvgFluxPerSecond" is average traffic per second;
                "TotalRequest" is requests; "TotalFlux" is traffic. The vendor's default is
                "TotalRequest".

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `DescribeVisitTopSumInfoListErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DescribeVisitTopSumInfoList
        """
        from .describe_visit_top_sum_info_list import DescribeVisitTopSumInfoListRequest

        request = DescribeVisitTopSumInfoListRequest(
            start_time=start_time,
            end_time=end_time,
            top_index=top_index,
            play_domains=play_domains,
            page_size=page_size,
            order_param=order_param,
        )
        return self._iterate(request)

    async def drop_live_stream(
        self,
        *,
        stream_name: str,
        domain_name: str,
        app_name: str,
        missing_ok: bool = False,
    ) -> DropLiveStreamResponse:
        """Cut off a stream, which may be pushed again at once; one that is not being pushed counts
        as cut off.

        Args:
            stream_name: Name of the stream.
            domain_name: Push domain.
            app_name: Push path, usually live.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `DropLiveStreamErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=DropLiveStream
        """
        from .drop_live_stream import DropLiveStreamRequest

        request = DropLiveStreamRequest(
            stream_name=stream_name,
            domain_name=domain_name,
            app_name=app_name,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def enable_live_domain(
        self,
        *,
        domain_name: str,
    ) -> EnableLiveDomainResponse:
        """Enable a domain that was disabled.

        Args:
            domain_name: The domain to enable, for pushing or for playback.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered FailedOperation.SdkNoPackage,
                InvalidParameter.CloudDomainIsStop, ResourceNotFound.DomainNoRecord,
                ResourceNotFound.ForbidService, ResourceNotFound.FreezeService,
                ResourceNotFound.InvalidUser, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `EnableLiveDomainErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=EnableLiveDomain
        """
        from .enable_live_domain import EnableLiveDomainRequest

        request = EnableLiveDomainRequest(
            domain_name=domain_name,
        )
        return await self.call(request)

    async def forbid_live_domain(
        self,
        *,
        domain_name: str,
    ) -> ForbidLiveDomainResponse:
        """Disable a domain until it is enabled again.

        Args:
            domain_name: The domain to disable, for pushing or for playback.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `ForbidLiveDomainErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ForbidLiveDomain
        """
        from .forbid_live_domain import ForbidLiveDomainRequest

        request = ForbidLiveDomainRequest(
            domain_name=domain_name,
        )
        return await self.call(request)

    async def forbid_live_stream(
        self,
        *,
        app_name: str,
        domain_name: str,
        stream_name: str,
        resume_time: str | None = None,
        reason: str | None = None,
    ) -> ForbidLiveStreamResponse:
        """Forbid a stream: cut it off and refuse its pushes for a time; the stream need not
        exist.

        Args:
            app_name: Push path, usually live.
            domain_name: Push domain; it has to be right where domains are grouped.
            stream_name: Name of the stream. It alone decides, unless support has set the account to
                match domain and path too.
            resume_time: When the stream may be pushed again, in UTC: YYYY-MM-DDThh:mm:ssZ; at most
                90 days ahead, left out seven days.
            reason: Why the stream is forbidden, for the record; at most 2,048 bytes. At most 2048
                characters.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `ForbidLiveStreamErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ForbidLiveStream
        """
        from .forbid_live_stream import ForbidLiveStreamRequest

        request = ForbidLiveStreamRequest(
            app_name=app_name,
            domain_name=domain_name,
            stream_name=stream_name,
            resume_time=resume_time,
            reason=reason,
        )
        return await self.call(request)

    async def modify_live_callback_template(
        self,
        *,
        template_id: int,
        template_name: str | None = None,
        description: str | None = None,
        stream_begin_notify_url: str | None = None,
        stream_end_notify_url: str | None = None,
        record_notify_url: str | None = None,
        snapshot_notify_url: str | None = None,
        porn_censorship_notify_url: str | None = None,
        callback_key: str | None = None,
        push_exception_notify_url: str | None = None,
    ) -> ModifyLiveCallbackTemplateResponse:
        """Change a callback template.

        Args:
            template_id: ID of the template, from DescribeLiveCallbackTemplates.
            template_name: New name of the template.
            description: New description.
            stream_begin_notify_url: URL told when a stream begins.
            stream_end_notify_url: URL told when a stream ends.
            record_notify_url: URL told of recordings.
            snapshot_notify_url: URL told of screenshots.
            porn_censorship_notify_url: URL told of pornographic content.
            callback_key: Key that signs callbacks.
            push_exception_notify_url: URL told of faults in pushing.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered FailedOperation.ConfInUsed, InternalError.ConfInUsed,
                InternalError.RuleAlreadyExist or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `ModifyLiveCallbackTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveCallbackTemplate
        """
        from .modify_live_callback_template import ModifyLiveCallbackTemplateRequest

        callback_key = hide_optional(callback_key)
        request = ModifyLiveCallbackTemplateRequest(
            template_id=template_id,
            template_name=template_name,
            description=description,
            stream_begin_notify_url=stream_begin_notify_url,
            stream_end_notify_url=stream_end_notify_url,
            record_notify_url=record_notify_url,
            snapshot_notify_url=snapshot_notify_url,
            porn_censorship_notify_url=porn_censorship_notify_url,
            callback_key=callback_key,
            push_exception_notify_url=push_exception_notify_url,
        )
        return await self.call(request)

    async def modify_live_domain_cert_bindings(
        self,
        *,
        domain_infos: Sequence[LiveCertDomainInfo],
        cloud_cert_id: str | None = None,
        certificate_public_key: str | None = None,
        certificate_private_key: str | None = None,
        certificate_alias: str | None = None,
    ) -> ModifyLiveDomainCertBindingsResponse:
        """Bind a certificate to playback domains, or only switch their HTTPS on or off; a
        certificate given by its keys is uploaded to the SSL certificate service.

        A call can succeed while items fail: those are in `meta.failed`, all in `meta.outcomes`.

        `certificate_private_key` is required when `certificate_public_key` is given.

        `certificate_public_key` is required when `certificate_private_key` is given.

        Args:
            domain_infos: The domains, and whether they use HTTPS. Without a certificate only HTTPS
                changes for domains that have one.
            cloud_cert_id: ID of a certificate at the SSL certificate service; goes before the keys.
            certificate_public_key: The certificate to upload, in PEM.
            certificate_private_key: Private key of the certificate to upload, in PEM.
            certificate_alias: Remark on the uploaded certificate; without effect beside
                CloudCertId.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.CannotBeDeletedIssued,
                FailedOperation.CannotBeDeletedWithinHour, FailedOperation.CertificateExists,
                FailedOperation.InvalidCertificateStatusCode, InternalError.CrtDateInUsing or
                InvalidParameter.CrtDateInUsing.
            QuotaExceeded: The vendor answered FailedOperation.ExceedsFreeLimit.
            ServiceUnavailable: The vendor answered FailedOperation.NoRealNameAuth,
                ResourceNotFound.ForbidService, ResourceNotFound.FreezeService,
                ResourceNotFound.StopService or ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `ModifyLiveDomainCertBindingsErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveDomainCertBindings
        """
        from .modify_live_domain_cert_bindings import ModifyLiveDomainCertBindingsRequest

        certificate_private_key = hide_optional(certificate_private_key)
        request = ModifyLiveDomainCertBindingsRequest(
            domain_infos=domain_infos,
            cloud_cert_id=cloud_cert_id,
            certificate_public_key=certificate_public_key,
            certificate_private_key=certificate_private_key,
            certificate_alias=certificate_alias,
        )
        return await self.call(request)

    async def modify_live_domain_referer(
        self,
        *,
        domain_name: str,
        enable: Literal[0, 1],
        type: Literal[0, 1],
        allow_empty: Literal[0, 1],
        rules: str,
    ) -> ModifyLiveDomainRefererResponse:
        """Set the list of referrers that a playback domain allows or blocks; only HTTP-FLV and HLS
        playback is checked.

        Args:
            domain_name: Playback domain.
            enable: Whether referrers are checked. 0 is disabled; 1 is enabled.
            type: Kind of list. 0 is block those listed; 1 is allow those listed.
            allow_empty: Whether a request without a referrer may play. 0 is no; 1 is yes.
            rules: The referrers, separated by semicolons.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InternalError.DomainNotExist or
                ResourceNotFound.DomainNotExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `ModifyLiveDomainRefererErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveDomainReferer
        """
        from .modify_live_domain_referer import ModifyLiveDomainRefererRequest

        request = ModifyLiveDomainRefererRequest(
            domain_name=domain_name,
            enable=enable,
            type=type,
            allow_empty=allow_empty,
            rules=rules,
        )
        return await self.call(request)

    async def modify_live_play_auth_key(
        self,
        *,
        domain_name: str,
        enable: Literal[0, 1] | None = None,
        auth_key: str | None = None,
        auth_delta: int | None = None,
        auth_back_key: str | None = None,
    ) -> ModifyLivePlayAuthKeyResponse:
        """Change how a playback domain checks signed URLs; what is left out stays.

        Args:
            domain_name: Playback domain.
            enable: Whether URLs have to be signed. 0 is disabled; 1 is enabled.
            auth_key: Key that signs playback URLs.
            auth_delta: Seconds that a signed URL is valid.
            auth_back_key: Second key that is accepted as well.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InternalError.PlayDomainNoRecord or
                ResourceNotFound.PlayDomainNoRecord.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `ModifyLivePlayAuthKeyErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePlayAuthKey
        """
        from .modify_live_play_auth_key import ModifyLivePlayAuthKeyRequest

        auth_key = hide_optional(auth_key)
        auth_back_key = hide_optional(auth_back_key)
        request = ModifyLivePlayAuthKeyRequest(
            domain_name=domain_name,
            enable=enable,
            auth_key=auth_key,
            auth_delta=auth_delta,
            auth_back_key=auth_back_key,
        )
        return await self.call(request)

    async def modify_live_play_domain(
        self,
        *,
        domain_name: str,
        play_type: Literal[1, 2, 3],
    ) -> ModifyLivePlayDomainResponse:
        """Change the area that a playback domain serves.

        Args:
            domain_name: Playback domain.
            play_type: Area to serve. 1 is Chinese mainland; 2 is global; 3 is outside the Chinese
                mainland.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound or ResourceNotFound.DomainNotExist.
            Conflict: The vendor answered ResourceInUse.
            ServiceUnavailable: The vendor answered ResourceNotFound.DomainNoRecord,
                ResourceNotFound.ForbidService, ResourceNotFound.FreezeService,
                ResourceNotFound.InvalidUser, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `ModifyLivePlayDomainErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePlayDomain
        """
        from .modify_live_play_domain import ModifyLivePlayDomainRequest

        request = ModifyLivePlayDomainRequest(
            domain_name=domain_name,
            play_type=play_type,
        )
        return await self.call(request)

    async def modify_live_pull_stream_task(
        self,
        *,
        task_id: str,
        operator: str,
        source_urls: Sequence[str] | None = None,
        start_time: str | None = None,
        end_time: str | None = None,
        vod_loop_times: int | None = None,
        vod_refresh_type: Literal["ImmediateNewSource", "ContinueBreakPoint"] | None = None,
        status: Literal["enable", "pause"] | None = None,
        callback_events: Sequence[
            Literal[
                "TaskStart",
                "TaskExit",
                "VodSourceFileStart",
                "VodSourceFileFinish",
                "ResetTaskConfig",
                "TaskAlarm",
            ]
        ]
        | None = None,
        callback_url: str | None = None,
        file_index: int | None = None,
        offset_time: int | None = None,
        comment: str | None = None,
        backup_source_type: Literal["PullLivePushLive", "PullVodPushLive"] | None = None,
        backup_source_url: str | None = None,
        watermark_list: Sequence[PullPushWatermarkInfo] | None = None,
        vod_local_mode: Literal[0, 1] | None = None,
    ) -> ModifyLivePullStreamTaskResponse:
        """Change, pause or resume a task that pulls a source and pushes it on; kind of source and
        destination stay.

        `file_index` is required when `offset_time` is given.

        `backup_source_type` is required when `backup_source_url` is given.

        Args:
            task_id: ID of the task, from CreateLivePullStreamTask.
            operator: Who makes the change.
            source_urls: What is pulled: one URL of a live stream, or up to 30 of files. At most 30
                items.
            start_time: When the task starts, in UTC: YYYY-MM-DDThh:mm:ssZ; not in the past.
            end_time: When the task ends, in UTC: YYYY-MM-DDThh:mm:ssZ; less than seven days after
                the start.
            vod_loop_times: For files: how often the list is repeated until EndTime; -1 without end,
                0 not at all. At least -1.
            vod_refresh_type: For files: when a changed list takes effect. "ImmediateNewSource" is
                at once; "ContinueBreakPoint" is after the current file.
            status: Whether the task runs. "enable" is let it run; "pause" is pause it.
            callback_events: Events that are told; left out, all. "TaskStart" is the task started;
                "TaskExit" is the task ended; "VodSourceFileStart" is a file began;
                "VodSourceFileFinish" is a file ended; "ResetTaskConfig" is the task was changed;
                "TaskAlarm" is pulling or pushing has trouble.
            callback_url: URL that is told of events.
            file_index: For files: number in SourceUrls of the one to go on with, from 1. At least
                1.
            offset_time: For files: seconds into the file of FileIndex to go on at.
            comment: Remark on the task.
            backup_source_type: What the backup source of a live source is; left out, the backup is
                removed. "PullLivePushLive" is a live stream; "PullVodPushLive" is video files.
            backup_source_url: Source that is pulled while the first one is interrupted; its URL may
                hold keys.
            watermark_list: Watermarks laid over the picture, PNG or JPG at public URLs; empty for
                none. With files they change at the next file. At most 4 items.
            vod_local_mode: For files: whether MP4 files are downloaded before they are pushed,
                which is steadier and costs extra. 0 is pull while pushing; 1 is download first.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InvalidParameter.TaskNotExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `ModifyLivePullStreamTaskErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePullStreamTask
        """
        from .modify_live_pull_stream_task import ModifyLivePullStreamTaskRequest

        backup_source_url = hide_optional(backup_source_url)
        request = ModifyLivePullStreamTaskRequest(
            task_id=task_id,
            operator=operator,
            source_urls=source_urls,
            start_time=start_time,
            end_time=end_time,
            vod_loop_times=vod_loop_times,
            vod_refresh_type=vod_refresh_type,
            status=status,
            callback_events=callback_events,
            callback_url=callback_url,
            file_index=file_index,
            offset_time=offset_time,
            comment=comment,
            backup_source_type=backup_source_type,
            backup_source_url=backup_source_url,
            watermark_list=watermark_list,
            vod_local_mode=vod_local_mode,
        )
        return await self.call(request)

    async def modify_live_push_auth_key(
        self,
        *,
        domain_name: str,
        enable: Literal[0, 1] | None = None,
        master_auth_key: str | None = None,
        backup_auth_key: str | None = None,
        auth_delta: int | None = None,
    ) -> ModifyLivePushAuthKeyResponse:
        """Change how a push domain checks signed URLs; what is left out stays.

        Args:
            domain_name: Push domain.
            enable: Whether URLs have to be signed. 0 is disabled; 1 is enabled.
            master_auth_key: Key that signs push URLs.
            backup_auth_key: Second key that is accepted as well.
            auth_delta: Seconds that a signed URL is valid.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InternalError.PushDomainNoRecord or
                ResourceNotFound.PushDomainNoRecord.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `ModifyLivePushAuthKeyErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLivePushAuthKey
        """
        from .modify_live_push_auth_key import ModifyLivePushAuthKeyRequest

        master_auth_key = hide_optional(master_auth_key)
        backup_auth_key = hide_optional(backup_auth_key)
        request = ModifyLivePushAuthKeyRequest(
            domain_name=domain_name,
            enable=enable,
            master_auth_key=master_auth_key,
            backup_auth_key=backup_auth_key,
            auth_delta=auth_delta,
        )
        return await self.call(request)

    async def modify_live_record_template(
        self,
        *,
        template_id: int,
        template_name: str | None = None,
        description: str | None = None,
        flv_param: RecordParam | None = None,
        hls_param: RecordParam | None = None,
        mp4_param: RecordParam | None = None,
        aac_param: RecordParam | None = None,
        hls_special_param: HlsSpecialParam | None = None,
        mp3_param: RecordParam | None = None,
        remove_watermark: bool | None = None,
        flv_special_param: FlvSpecialParam | None = None,
    ) -> ModifyLiveRecordTemplateResponse:
        """Change a recording template.

        Args:
            template_id: ID of the template, from DescribeLiveRecordTemplates.
            template_name: New name of the template.
            description: New description.
            flv_param: Recording as FLV.
            hls_param: Recording as HLS.
            mp4_param: Recording as MP4.
            aac_param: Recording as AAC.
            hls_special_param: What only HLS recordings have.
            mp3_param: Recording as MP3.
            remove_watermark: Whether recordings are free of watermarks; without effect for live
                course broadcasting.
            flv_special_param: What only FLV recordings have.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `ModifyLiveRecordTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveRecordTemplate
        """
        from .modify_live_record_template import ModifyLiveRecordTemplateRequest

        request = ModifyLiveRecordTemplateRequest(
            template_id=template_id,
            template_name=template_name,
            description=description,
            flv_param=flv_param,
            hls_param=hls_param,
            mp4_param=mp4_param,
            aac_param=aac_param,
            hls_special_param=hls_special_param,
            mp3_param=mp3_param,
            remove_watermark=remove_watermark,
            flv_special_param=flv_special_param,
        )
        return await self.call(request)

    async def modify_live_snapshot_template(
        self,
        *,
        template_id: int,
        cos_app_id: int,
        cos_bucket: str,
        cos_region: str,
        template_name: str | None = None,
        description: str | None = None,
        snapshot_interval: int | None = None,
        width: int | None = None,
        height: int | None = None,
        porn_flag: Literal[0, 1] | None = None,
        cos_prefix: str | None = None,
        cos_file_name: str | None = None,
    ) -> ModifyLiveSnapshotTemplateResponse:
        """Change a screenshot template.

        Args:
            template_id: ID of the template, from CreateLiveSnapshotTemplate.
            cos_app_id: Account of the storage bucket, as a COS application ID.
            cos_bucket: Name of the storage bucket, without the account's ID behind it.
            cos_region: Region of the storage bucket.
            template_name: New name of the template; at most 255 bytes. At most 255 characters.
            description: New description; at most 1,024 bytes. At most 1024 characters.
            snapshot_interval: Seconds between screenshots. From 5 to 300.
            width: Width in pixels; 0 as the stream is.
            height: Height in pixels; 0 as the stream is.
            porn_flag: Whether pornographic content is looked for. 0 is no; 1 is yes.
            cos_prefix: Folder in the bucket.
            cos_file_name: Name of the files in the bucket.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered InternalError.ConfInUsed, InternalError.RuleAlreadyExist
                or InternalError.RuleInUsing.
            ServiceUnavailable: The vendor answered FailedOperation.CosRoleNotExists,
                ResourceNotFound.ForbidService, ResourceNotFound.FreezeService,
                ResourceNotFound.StopService, ResourceNotFound.UserDisableService or
                UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `ModifyLiveSnapshotTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveSnapshotTemplate
        """
        from .modify_live_snapshot_template import ModifyLiveSnapshotTemplateRequest

        request = ModifyLiveSnapshotTemplateRequest(
            template_id=template_id,
            cos_app_id=cos_app_id,
            cos_bucket=cos_bucket,
            cos_region=cos_region,
            template_name=template_name,
            description=description,
            snapshot_interval=snapshot_interval,
            width=width,
            height=height,
            porn_flag=porn_flag,
            cos_prefix=cos_prefix,
            cos_file_name=cos_file_name,
        )
        return await self.call(request)

    async def modify_live_time_shift_template(
        self,
        *,
        template_id: int,
        template_name: str | None = None,
        description: str | None = None,
        duration: int | None = None,
        item_duration: int | None = None,
        remove_watermark: bool | None = None,
        transcode_template_ids: Sequence[int] | None = None,
        area: Literal["Mainland", "Overseas"] | None = None,
    ) -> ModifyLiveTimeShiftTemplateResponse:
        """Change a time-shift template.

        Args:
            template_id: ID of the template, from DescribeLiveTimeShiftTemplates.
            template_name: New name, of letters, digits, underscores and hyphens.
            description: New description, of letters, digits, underscores and hyphens; at most 1,024
                bytes. At most 1024 characters.
            duration: Seconds that viewers can go back.
            item_duration: Seconds of video in a segment. From 3 to 10.
            remove_watermark: Whether the original stream is kept, without watermarks.
            transcode_template_ids: Transcoding templates whose streams are kept; without effect
                where RemoveWatermark is true.
            area: Where it applies. "Mainland" is Chinese mainland; "Overseas" is outside the
                Chinese mainland.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InternalError.ConfNotFound or InternalError.NotFound.
            Conflict: The vendor answered InternalError.ConfInUsed.
            QuotaExceeded: The vendor answered InternalError.ConfOutLimit.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or UnsupportedOperation.NotLVBCodeMode.
            ApiError: The vendor refused otherwise; `ModifyLiveTimeShiftTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveTimeShiftTemplate
        """
        from .modify_live_time_shift_template import ModifyLiveTimeShiftTemplateRequest

        request = ModifyLiveTimeShiftTemplateRequest(
            template_id=template_id,
            template_name=template_name,
            description=description,
            duration=duration,
            item_duration=item_duration,
            remove_watermark=remove_watermark,
            transcode_template_ids=transcode_template_ids,
            area=area,
        )
        return await self.call(request)

    async def modify_live_transcode_template(
        self,
        *,
        template_id: int,
        vcodec: Literal["h264", "h265", "origin"] | None = None,
        audio_bitrate: int | None = None,
        description: str | None = None,
        video_bitrate: int | None = None,
        width: int | None = None,
        need_video: Literal[0, 1] | None = None,
        need_audio: Literal[0, 1] | None = None,
        height: int | None = None,
        fps: int | None = None,
        gop: int | None = None,
        rotate: Literal[0, 90, 180, 270] | None = None,
        profile: Literal["baseline", "main", "high"] | None = None,
        bitrate_to_orig: Literal[0, 1] | None = None,
        height_to_orig: Literal[0, 1] | None = None,
        fps_to_orig: Literal[0, 1] | None = None,
        adapt_bitrate_percent: float | None = None,
        short_edge_as_height: Literal[0, 1] | None = None,
        drm_type: str | None = None,
        drm_tracks: str | None = None,
    ) -> ModifyLiveTranscodeTemplateResponse:
        """Change a transcoding template.

        Args:
            template_id: ID of the template, from CreateLiveTranscodeTemplate.
            vcodec: Video codec. "h264" is H.264; "h265" is H.265; "origin" is as the stream is.
            audio_bitrate: Audio bitrate, in kbit/s. From 0 to 500.
            description: New description.
            video_bitrate: Video bitrate, in kbit/s. It tells templates apart, so the vendor may
                store a slightly different one. From 100 to 8000.
            width: Width in pixels, even; 0 as the stream is. From 0 to 3000.
            need_video: Whether video is kept. 0 is no; 1 is yes.
            need_audio: Whether audio is kept. 0 is no; 1 is yes.
            height: Height in pixels, even; 0 as the stream is. From 0 to 3000.
            fps: Frames per second; 0 as the stream is. From 0 to 60.
            gop: Seconds between key frames. From 2 to 6.
            rotate: Rotation, in degrees.
            profile: Profile of the video codec.
            bitrate_to_orig: Whether a bitrate above the stream's is lowered to it. 0 is no; 1 is
                yes.
            height_to_orig: Whether a height above the stream's is lowered to it. 0 is no; 1 is yes.
            fps_to_orig: Whether a frame rate above the stream's is lowered to it. 0 is no; 1 is
                yes.
            adapt_bitrate_percent: Share of VideoBitrate that top speed codec transcoding saves.
                From 0.0 to 0.5.
            short_edge_as_height: Whether the height is that of the shorter side. 0 is no; 1 is yes.
            drm_type: Kind of encryption: fairplay, normalaes or widevine. Left out or empty,
                encryption is reset.
            drm_tracks: Tracks to encrypt, from AUDIO, SD, HD, UHD1 and UHD2, with | between them
                and one of video at most. Left out or empty, they are reset.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.NotFound, InternalError.ConfNotFound,
                InternalError.NotFound or InternalError.RuleNotFound.
            Conflict: The vendor answered InternalError.ConfInUsed,
                InternalError.ProcessorAlreadyExist, InternalError.RuleAlreadyExist,
                InternalError.RuleInUsing or InvalidParameter.ProcessorAlreadyExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `ModifyLiveTranscodeTemplateErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ModifyLiveTranscodeTemplate
        """
        from .modify_live_transcode_template import ModifyLiveTranscodeTemplateRequest

        request = ModifyLiveTranscodeTemplateRequest(
            template_id=template_id,
            vcodec=vcodec,
            audio_bitrate=audio_bitrate,
            description=description,
            video_bitrate=video_bitrate,
            width=width,
            need_video=need_video,
            need_audio=need_audio,
            height=height,
            fps=fps,
            gop=gop,
            rotate=rotate,
            profile=profile,
            bitrate_to_orig=bitrate_to_orig,
            height_to_orig=height_to_orig,
            fps_to_orig=fps_to_orig,
            adapt_bitrate_percent=adapt_bitrate_percent,
            short_edge_as_height=short_edge_as_height,
            drm_type=drm_type,
            drm_tracks=drm_tracks,
        )
        return await self.call(request)

    async def restart_live_pull_stream_task(
        self,
        *,
        task_id: str,
        operator: str,
    ) -> RestartLivePullStreamTaskResponse:
        """Restart a running task that pulls a source and pushes it on.

        Args:
            task_id: ID of the task, from CreateLivePullStreamTask.
            operator: Who restarts it.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InvalidParameter.TaskNotExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `RestartLivePullStreamTaskErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=RestartLivePullStreamTask
        """
        from .restart_live_pull_stream_task import RestartLivePullStreamTaskRequest

        request = RestartLivePullStreamTaskRequest(
            task_id=task_id,
            operator=operator,
        )
        return await self.call(request)

    async def resume_delay_live_stream(
        self,
        *,
        app_name: str,
        domain_name: str,
        stream_name: str,
        missing_ok: bool = False,
    ) -> ResumeDelayLiveStreamResponse:
        """End the delay of a stream's playback.

        Args:
            app_name: Push path, usually live.
            domain_name: Push domain.
            stream_name: Name of the stream.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.StreamStatusError or ResourceInUse.
            QuotaExceeded: The vendor answered LimitExceeded.
            ServiceUnavailable: The vendor answered ResourceInsufficient,
                ResourceNotFound.ForbidService, ResourceNotFound.FreezeService,
                ResourceNotFound.StopService, ResourceNotFound.UserDisableService,
                ResourceNotFound.UserNotExist or ResourceUnavailable.
            ApiError: The vendor refused otherwise; `ResumeDelayLiveStreamErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ResumeDelayLiveStream
        """
        from .resume_delay_live_stream import ResumeDelayLiveStreamRequest

        request = ResumeDelayLiveStreamRequest(
            app_name=app_name,
            domain_name=domain_name,
            stream_name=stream_name,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def resume_live_stream(
        self,
        *,
        app_name: str,
        domain_name: str,
        stream_name: str,
        missing_ok: bool = False,
    ) -> ResumeLiveStreamResponse:
        """Allow a forbidden stream to be pushed again.

        Args:
            app_name: Push path, usually live.
            domain_name: Push domain.
            stream_name: Name of the stream.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `ResumeLiveStreamErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=ResumeLiveStream
        """
        from .resume_live_stream import ResumeLiveStreamRequest

        request = ResumeLiveStreamRequest(
            app_name=app_name,
            domain_name=domain_name,
            stream_name=stream_name,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def start_live_pad_stream(
        self,
        *,
        app_name: str,
        push_domain_name: str,
        stream_name: str,
        operator: str | None = None,
    ) -> StartLivePadStreamResponse:
        """Switch a live stream to its standby footage.

        Documented limit: 20/s.

        Args:
            app_name: Push path, usually live, as in the stream's URLs.
            push_domain_name: RTMP push domain.
            stream_name: Name of the stream.
            operator: Who does it, for the record.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `StartLivePadStreamErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=StartLivePadStream
        """
        from .start_live_pad_stream import StartLivePadStreamRequest

        request = StartLivePadStreamRequest(
            app_name=app_name,
            push_domain_name=push_domain_name,
            stream_name=stream_name,
            operator=operator,
        )
        return await self.call(request)

    async def stop_live_pad_stream(
        self,
        *,
        app_name: str,
        push_domain_name: str,
        stream_name: str,
        operator: str | None = None,
        missing_ok: bool = False,
    ) -> StopLivePadStreamResponse:
        """Switch a live stream back from its standby footage.

        Documented limit: 20/s.

        Args:
            app_name: Push path, usually live, as in the stream's URLs.
            push_domain_name: RTMP push domain.
            stream_name: Name of the stream.
            operator: Who does it, for the record.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered InternalError.StreamStatusError.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceNotFound.UserNotExist.
            ApiError: The vendor refused otherwise; `StopLivePadStreamErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=StopLivePadStream
        """
        from .stop_live_pad_stream import StopLivePadStreamRequest

        request = StopLivePadStreamRequest(
            app_name=app_name,
            push_domain_name=push_domain_name,
            stream_name=stream_name,
            operator=operator,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_live_record(
        self,
        *,
        stream_name: str,
        task_id: int,
        missing_ok: bool = False,
    ) -> StopLiveRecordResponse:
        """Stop a recording task of CreateLiveRecord.

        Args:
            stream_name: Stream that is being recorded.
            task_id: ID of the task, from CreateLiveRecord.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound.TaskId or
                ResourceNotFound.ChannelNotExist, and not `missing_ok`.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `StopLiveRecordErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=StopLiveRecord
        """
        from .stop_live_record import StopLiveRecordRequest

        request = StopLiveRecordRequest(
            stream_name=stream_name,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_record_task(
        self,
        *,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopRecordTaskResponse:
        """Stop a recording task of CreateRecordTask; the file is then made.

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-guangzhou, ap-hongkong, ap-jakarta, ap-mumbai, ap-seoul,
        ap-singapore, ap-tokyo, eu-frankfurt, na-ashburn, na-siliconvalley, na-toronto, sa-saopaulo.

        Args:
            task_id: ID of the task, from CreateRecordTask.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService,
                ResourceNotFound.UserDisableService or ResourceUnavailable.InvalidVodStatus.
            ApiError: The vendor refused otherwise; `StopRecordTaskErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/267/37307
        """
        from .stop_record_task import StopRecordTaskRequest

        request = StopRecordTaskRequest(
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def un_bind_live_domain_cert(
        self,
        *,
        domain_name: str,
        type: Literal["gray", "formal"] | None = None,
        missing_ok: bool = False,
    ) -> UnBindLiveDomainCertResponse:
        """Unbind the certificate from a playback domain.

        Args:
            domain_name: Playback domain.
            type: Which of the domain's certificates. "gray" is the canary one; "formal" is the
                regular one. The vendor's default is "formal".
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `UnBindLiveDomainCertErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=UnBindLiveDomainCert
        """
        from .un_bind_live_domain_cert import UnBindLiveDomainCertRequest

        request = UnBindLiveDomainCertRequest(
            domain_name=domain_name,
            type=type,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def update_live_watermark(
        self,
        *,
        watermark_id: int,
        picture_url: str,
        x_position: int,
        y_position: int,
        watermark_name: str | None = None,
        width: int | None = None,
        height: int | None = None,
    ) -> UpdateLiveWatermarkResponse:
        """Change a watermark.

        Args:
            watermark_id: ID of the watermark, from AddLiveWatermark.
            picture_url: URL of the picture, without any of ; ( ) { } $ > ` # " ' |. Matches
                `[^;(){}$>`#"'|]*`.
            x_position: Horizontal offset, in percent.
            y_position: Vertical offset, in percent.
            watermark_name: New name; at most 16 bytes. At most 16 characters.
            width: Width, in percent of the video's or in pixels; better left out where Height is
                given. Left out, the picture's own.
            height: Height, in percent of the video's or in pixels; better left out where Width is
                given. Left out, the picture's own.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered InternalError.WatermarkNotExist or
                ResourceNotFound.WatermarkNotExist.
            ServiceUnavailable: The vendor answered ResourceNotFound.ForbidService,
                ResourceNotFound.FreezeService, ResourceNotFound.StopService or
                ResourceNotFound.UserDisableService.
            ApiError: The vendor refused otherwise; `UpdateLiveWatermarkErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=live&Version=2018-08-01&Action=UpdateLiveWatermark
        """
        from .update_live_watermark import UpdateLiveWatermarkRequest

        request = UpdateLiveWatermarkRequest(
            watermark_id=watermark_id,
            picture_url=picture_url,
            x_position=x_position,
            y_position=y_position,
            watermark_name=watermark_name,
            width=width,
            height=height,
        )
        return await self.call(request)
