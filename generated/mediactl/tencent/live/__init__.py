"""Tencent Cloud Streaming Services.

Live streams of Tencent Cloud Streaming Services, with their mixing, recording, transcoding and
rules.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mediactl.tencent._errors import CommonErrorCode as CommonErrorCode

    from ._async_client import AsyncLiveClient as AsyncLiveClient
    from ._client import LiveClient as LiveClient
    from .add_delay_live_stream import AddDelayLiveStreamErrorCode as AddDelayLiveStreamErrorCode
    from .add_delay_live_stream import AddDelayLiveStreamRequest as AddDelayLiveStreamRequest
    from .add_delay_live_stream import AddDelayLiveStreamResponse as AddDelayLiveStreamResponse
    from .add_live_domain import AddLiveDomainErrorCode as AddLiveDomainErrorCode
    from .add_live_domain import AddLiveDomainRequest as AddLiveDomainRequest
    from .add_live_domain import AddLiveDomainResponse as AddLiveDomainResponse
    from .add_live_watermark import AddLiveWatermarkErrorCode as AddLiveWatermarkErrorCode
    from .add_live_watermark import AddLiveWatermarkRequest as AddLiveWatermarkRequest
    from .add_live_watermark import AddLiveWatermarkResponse as AddLiveWatermarkResponse
    from .authenticate_domain_owner import (
        AuthenticateDomainOwnerErrorCode as AuthenticateDomainOwnerErrorCode,
    )
    from .authenticate_domain_owner import (
        AuthenticateDomainOwnerRequest as AuthenticateDomainOwnerRequest,
    )
    from .authenticate_domain_owner import (
        AuthenticateDomainOwnerResponse as AuthenticateDomainOwnerResponse,
    )
    from .cancel_common_mix_stream import (
        CancelCommonMixStreamErrorCode as CancelCommonMixStreamErrorCode,
    )
    from .cancel_common_mix_stream import (
        CancelCommonMixStreamRequest as CancelCommonMixStreamRequest,
    )
    from .cancel_common_mix_stream import (
        CancelCommonMixStreamResponse as CancelCommonMixStreamResponse,
    )
    from .create_common_mix_stream import CommonMixControlParams as CommonMixControlParams
    from .create_common_mix_stream import CommonMixCropParams as CommonMixCropParams
    from .create_common_mix_stream import CommonMixInputParam as CommonMixInputParam
    from .create_common_mix_stream import CommonMixLayoutParams as CommonMixLayoutParams
    from .create_common_mix_stream import CommonMixOutputParams as CommonMixOutputParams
    from .create_common_mix_stream import (
        CreateCommonMixStreamErrorCode as CreateCommonMixStreamErrorCode,
    )
    from .create_common_mix_stream import (
        CreateCommonMixStreamRequest as CreateCommonMixStreamRequest,
    )
    from .create_common_mix_stream import (
        CreateCommonMixStreamResponse as CreateCommonMixStreamResponse,
    )
    from .create_live_callback_rule import (
        CreateLiveCallbackRuleErrorCode as CreateLiveCallbackRuleErrorCode,
    )
    from .create_live_callback_rule import (
        CreateLiveCallbackRuleRequest as CreateLiveCallbackRuleRequest,
    )
    from .create_live_callback_rule import (
        CreateLiveCallbackRuleResponse as CreateLiveCallbackRuleResponse,
    )
    from .create_live_callback_template import (
        CreateLiveCallbackTemplateErrorCode as CreateLiveCallbackTemplateErrorCode,
    )
    from .create_live_callback_template import (
        CreateLiveCallbackTemplateRequest as CreateLiveCallbackTemplateRequest,
    )
    from .create_live_callback_template import (
        CreateLiveCallbackTemplateResponse as CreateLiveCallbackTemplateResponse,
    )
    from .create_live_pad_rule import CreateLivePadRuleErrorCode as CreateLivePadRuleErrorCode
    from .create_live_pad_rule import CreateLivePadRuleRequest as CreateLivePadRuleRequest
    from .create_live_pad_rule import CreateLivePadRuleResponse as CreateLivePadRuleResponse
    from .create_live_pad_template import (
        CreateLivePadTemplateErrorCode as CreateLivePadTemplateErrorCode,
    )
    from .create_live_pad_template import (
        CreateLivePadTemplateRequest as CreateLivePadTemplateRequest,
    )
    from .create_live_pad_template import (
        CreateLivePadTemplateResponse as CreateLivePadTemplateResponse,
    )
    from .create_live_pull_stream_task import (
        CreateLivePullStreamTaskErrorCode as CreateLivePullStreamTaskErrorCode,
    )
    from .create_live_pull_stream_task import (
        CreateLivePullStreamTaskRequest as CreateLivePullStreamTaskRequest,
    )
    from .create_live_pull_stream_task import (
        CreateLivePullStreamTaskResponse as CreateLivePullStreamTaskResponse,
    )
    from .create_live_record import CreateLiveRecordErrorCode as CreateLiveRecordErrorCode
    from .create_live_record import CreateLiveRecordRequest as CreateLiveRecordRequest
    from .create_live_record import CreateLiveRecordResponse as CreateLiveRecordResponse
    from .create_live_record_rule import (
        CreateLiveRecordRuleErrorCode as CreateLiveRecordRuleErrorCode,
    )
    from .create_live_record_rule import CreateLiveRecordRuleRequest as CreateLiveRecordRuleRequest
    from .create_live_record_rule import (
        CreateLiveRecordRuleResponse as CreateLiveRecordRuleResponse,
    )
    from .create_live_record_template import (
        CreateLiveRecordTemplateErrorCode as CreateLiveRecordTemplateErrorCode,
    )
    from .create_live_record_template import (
        CreateLiveRecordTemplateRequest as CreateLiveRecordTemplateRequest,
    )
    from .create_live_record_template import (
        CreateLiveRecordTemplateResponse as CreateLiveRecordTemplateResponse,
    )
    from .create_live_snapshot_rule import (
        CreateLiveSnapshotRuleErrorCode as CreateLiveSnapshotRuleErrorCode,
    )
    from .create_live_snapshot_rule import (
        CreateLiveSnapshotRuleRequest as CreateLiveSnapshotRuleRequest,
    )
    from .create_live_snapshot_rule import (
        CreateLiveSnapshotRuleResponse as CreateLiveSnapshotRuleResponse,
    )
    from .create_live_snapshot_template import (
        CreateLiveSnapshotTemplateErrorCode as CreateLiveSnapshotTemplateErrorCode,
    )
    from .create_live_snapshot_template import (
        CreateLiveSnapshotTemplateRequest as CreateLiveSnapshotTemplateRequest,
    )
    from .create_live_snapshot_template import (
        CreateLiveSnapshotTemplateResponse as CreateLiveSnapshotTemplateResponse,
    )
    from .create_live_time_shift_rule import (
        CreateLiveTimeShiftRuleErrorCode as CreateLiveTimeShiftRuleErrorCode,
    )
    from .create_live_time_shift_rule import (
        CreateLiveTimeShiftRuleRequest as CreateLiveTimeShiftRuleRequest,
    )
    from .create_live_time_shift_rule import (
        CreateLiveTimeShiftRuleResponse as CreateLiveTimeShiftRuleResponse,
    )
    from .create_live_time_shift_template import (
        CreateLiveTimeShiftTemplateErrorCode as CreateLiveTimeShiftTemplateErrorCode,
    )
    from .create_live_time_shift_template import (
        CreateLiveTimeShiftTemplateRequest as CreateLiveTimeShiftTemplateRequest,
    )
    from .create_live_time_shift_template import (
        CreateLiveTimeShiftTemplateResponse as CreateLiveTimeShiftTemplateResponse,
    )
    from .create_live_transcode_rule import (
        CreateLiveTranscodeRuleErrorCode as CreateLiveTranscodeRuleErrorCode,
    )
    from .create_live_transcode_rule import (
        CreateLiveTranscodeRuleRequest as CreateLiveTranscodeRuleRequest,
    )
    from .create_live_transcode_rule import (
        CreateLiveTranscodeRuleResponse as CreateLiveTranscodeRuleResponse,
    )
    from .create_live_transcode_template import (
        CreateLiveTranscodeTemplateErrorCode as CreateLiveTranscodeTemplateErrorCode,
    )
    from .create_live_transcode_template import (
        CreateLiveTranscodeTemplateRequest as CreateLiveTranscodeTemplateRequest,
    )
    from .create_live_transcode_template import (
        CreateLiveTranscodeTemplateResponse as CreateLiveTranscodeTemplateResponse,
    )
    from .create_live_watermark_rule import (
        CreateLiveWatermarkRuleErrorCode as CreateLiveWatermarkRuleErrorCode,
    )
    from .create_live_watermark_rule import (
        CreateLiveWatermarkRuleRequest as CreateLiveWatermarkRuleRequest,
    )
    from .create_live_watermark_rule import (
        CreateLiveWatermarkRuleResponse as CreateLiveWatermarkRuleResponse,
    )
    from .create_record_task import CreateRecordTaskErrorCode as CreateRecordTaskErrorCode
    from .create_record_task import CreateRecordTaskRequest as CreateRecordTaskRequest
    from .create_record_task import CreateRecordTaskResponse as CreateRecordTaskResponse
    from .create_screenshot_task import (
        CreateScreenshotTaskErrorCode as CreateScreenshotTaskErrorCode,
    )
    from .create_screenshot_task import CreateScreenshotTaskRequest as CreateScreenshotTaskRequest
    from .create_screenshot_task import CreateScreenshotTaskResponse as CreateScreenshotTaskResponse
    from .delete_live_callback_rule import (
        DeleteLiveCallbackRuleErrorCode as DeleteLiveCallbackRuleErrorCode,
    )
    from .delete_live_callback_rule import (
        DeleteLiveCallbackRuleRequest as DeleteLiveCallbackRuleRequest,
    )
    from .delete_live_callback_rule import (
        DeleteLiveCallbackRuleResponse as DeleteLiveCallbackRuleResponse,
    )
    from .delete_live_callback_template import (
        DeleteLiveCallbackTemplateErrorCode as DeleteLiveCallbackTemplateErrorCode,
    )
    from .delete_live_callback_template import (
        DeleteLiveCallbackTemplateRequest as DeleteLiveCallbackTemplateRequest,
    )
    from .delete_live_callback_template import (
        DeleteLiveCallbackTemplateResponse as DeleteLiveCallbackTemplateResponse,
    )
    from .delete_live_domain import DeleteLiveDomainErrorCode as DeleteLiveDomainErrorCode
    from .delete_live_domain import DeleteLiveDomainRequest as DeleteLiveDomainRequest
    from .delete_live_domain import DeleteLiveDomainResponse as DeleteLiveDomainResponse
    from .delete_live_pull_stream_task import (
        DeleteLivePullStreamTaskErrorCode as DeleteLivePullStreamTaskErrorCode,
    )
    from .delete_live_pull_stream_task import (
        DeleteLivePullStreamTaskRequest as DeleteLivePullStreamTaskRequest,
    )
    from .delete_live_pull_stream_task import (
        DeleteLivePullStreamTaskResponse as DeleteLivePullStreamTaskResponse,
    )
    from .delete_live_record import DeleteLiveRecordErrorCode as DeleteLiveRecordErrorCode
    from .delete_live_record import DeleteLiveRecordRequest as DeleteLiveRecordRequest
    from .delete_live_record import DeleteLiveRecordResponse as DeleteLiveRecordResponse
    from .delete_live_record_rule import (
        DeleteLiveRecordRuleErrorCode as DeleteLiveRecordRuleErrorCode,
    )
    from .delete_live_record_rule import DeleteLiveRecordRuleRequest as DeleteLiveRecordRuleRequest
    from .delete_live_record_rule import (
        DeleteLiveRecordRuleResponse as DeleteLiveRecordRuleResponse,
    )
    from .delete_live_record_template import (
        DeleteLiveRecordTemplateErrorCode as DeleteLiveRecordTemplateErrorCode,
    )
    from .delete_live_record_template import (
        DeleteLiveRecordTemplateRequest as DeleteLiveRecordTemplateRequest,
    )
    from .delete_live_record_template import (
        DeleteLiveRecordTemplateResponse as DeleteLiveRecordTemplateResponse,
    )
    from .delete_live_snapshot_rule import (
        DeleteLiveSnapshotRuleErrorCode as DeleteLiveSnapshotRuleErrorCode,
    )
    from .delete_live_snapshot_rule import (
        DeleteLiveSnapshotRuleRequest as DeleteLiveSnapshotRuleRequest,
    )
    from .delete_live_snapshot_rule import (
        DeleteLiveSnapshotRuleResponse as DeleteLiveSnapshotRuleResponse,
    )
    from .delete_live_snapshot_template import (
        DeleteLiveSnapshotTemplateErrorCode as DeleteLiveSnapshotTemplateErrorCode,
    )
    from .delete_live_snapshot_template import (
        DeleteLiveSnapshotTemplateRequest as DeleteLiveSnapshotTemplateRequest,
    )
    from .delete_live_snapshot_template import (
        DeleteLiveSnapshotTemplateResponse as DeleteLiveSnapshotTemplateResponse,
    )
    from .delete_live_time_shift_rule import (
        DeleteLiveTimeShiftRuleErrorCode as DeleteLiveTimeShiftRuleErrorCode,
    )
    from .delete_live_time_shift_rule import (
        DeleteLiveTimeShiftRuleRequest as DeleteLiveTimeShiftRuleRequest,
    )
    from .delete_live_time_shift_rule import (
        DeleteLiveTimeShiftRuleResponse as DeleteLiveTimeShiftRuleResponse,
    )
    from .delete_live_time_shift_template import (
        DeleteLiveTimeShiftTemplateErrorCode as DeleteLiveTimeShiftTemplateErrorCode,
    )
    from .delete_live_time_shift_template import (
        DeleteLiveTimeShiftTemplateRequest as DeleteLiveTimeShiftTemplateRequest,
    )
    from .delete_live_time_shift_template import (
        DeleteLiveTimeShiftTemplateResponse as DeleteLiveTimeShiftTemplateResponse,
    )
    from .delete_live_transcode_rule import (
        DeleteLiveTranscodeRuleErrorCode as DeleteLiveTranscodeRuleErrorCode,
    )
    from .delete_live_transcode_rule import (
        DeleteLiveTranscodeRuleRequest as DeleteLiveTranscodeRuleRequest,
    )
    from .delete_live_transcode_rule import (
        DeleteLiveTranscodeRuleResponse as DeleteLiveTranscodeRuleResponse,
    )
    from .delete_live_transcode_template import (
        DeleteLiveTranscodeTemplateErrorCode as DeleteLiveTranscodeTemplateErrorCode,
    )
    from .delete_live_transcode_template import (
        DeleteLiveTranscodeTemplateRequest as DeleteLiveTranscodeTemplateRequest,
    )
    from .delete_live_transcode_template import (
        DeleteLiveTranscodeTemplateResponse as DeleteLiveTranscodeTemplateResponse,
    )
    from .delete_live_watermark import DeleteLiveWatermarkErrorCode as DeleteLiveWatermarkErrorCode
    from .delete_live_watermark import DeleteLiveWatermarkRequest as DeleteLiveWatermarkRequest
    from .delete_live_watermark import DeleteLiveWatermarkResponse as DeleteLiveWatermarkResponse
    from .delete_live_watermark_rule import (
        DeleteLiveWatermarkRuleErrorCode as DeleteLiveWatermarkRuleErrorCode,
    )
    from .delete_live_watermark_rule import (
        DeleteLiveWatermarkRuleRequest as DeleteLiveWatermarkRuleRequest,
    )
    from .delete_live_watermark_rule import (
        DeleteLiveWatermarkRuleResponse as DeleteLiveWatermarkRuleResponse,
    )
    from .delete_record_task import DeleteRecordTaskErrorCode as DeleteRecordTaskErrorCode
    from .delete_record_task import DeleteRecordTaskRequest as DeleteRecordTaskRequest
    from .delete_record_task import DeleteRecordTaskResponse as DeleteRecordTaskResponse
    from .describe_all_stream_play_info_list import (
        DescribeAllStreamPlayInfoListErrorCode as DescribeAllStreamPlayInfoListErrorCode,
    )
    from .describe_all_stream_play_info_list import (
        DescribeAllStreamPlayInfoListRequest as DescribeAllStreamPlayInfoListRequest,
    )
    from .describe_all_stream_play_info_list import (
        DescribeAllStreamPlayInfoListResponse as DescribeAllStreamPlayInfoListResponse,
    )
    from .describe_all_stream_play_info_list import MonitorStreamPlayInfo as MonitorStreamPlayInfo
    from .describe_bill_bandwidth_and_flux_list import (
        DescribeBillBandwidthAndFluxListErrorCode as DescribeBillBandwidthAndFluxListErrorCode,
    )
    from .describe_bill_bandwidth_and_flux_list import (
        DescribeBillBandwidthAndFluxListRequest as DescribeBillBandwidthAndFluxListRequest,
    )
    from .describe_bill_bandwidth_and_flux_list import (
        DescribeBillBandwidthAndFluxListResponse as DescribeBillBandwidthAndFluxListResponse,
    )
    from .describe_concurrent_record_stream_num import (
        DescribeConcurrentRecordStreamNumErrorCode as DescribeConcurrentRecordStreamNumErrorCode,
    )
    from .describe_concurrent_record_stream_num import (
        DescribeConcurrentRecordStreamNumRequest as DescribeConcurrentRecordStreamNumRequest,
    )
    from .describe_concurrent_record_stream_num import (
        DescribeConcurrentRecordStreamNumResponse as DescribeConcurrentRecordStreamNumResponse,
    )
    from .describe_deliver_bandwidth_list import BandwidthInfo as BandwidthInfo
    from .describe_deliver_bandwidth_list import (
        DescribeDeliverBandwidthListErrorCode as DescribeDeliverBandwidthListErrorCode,
    )
    from .describe_deliver_bandwidth_list import (
        DescribeDeliverBandwidthListRequest as DescribeDeliverBandwidthListRequest,
    )
    from .describe_deliver_bandwidth_list import (
        DescribeDeliverBandwidthListResponse as DescribeDeliverBandwidthListResponse,
    )
    from .describe_group_pro_isp_play_info_list import CdnPlayStatData as CdnPlayStatData
    from .describe_group_pro_isp_play_info_list import (
        DescribeGroupProIspPlayInfoListErrorCode as DescribeGroupProIspPlayInfoListErrorCode,
    )
    from .describe_group_pro_isp_play_info_list import (
        DescribeGroupProIspPlayInfoListRequest as DescribeGroupProIspPlayInfoListRequest,
    )
    from .describe_group_pro_isp_play_info_list import (
        DescribeGroupProIspPlayInfoListResponse as DescribeGroupProIspPlayInfoListResponse,
    )
    from .describe_group_pro_isp_play_info_list import GroupProIspDataInfo as GroupProIspDataInfo
    from .describe_http_status_info_list import (
        DescribeHttpStatusInfoListErrorCode as DescribeHttpStatusInfoListErrorCode,
    )
    from .describe_http_status_info_list import (
        DescribeHttpStatusInfoListRequest as DescribeHttpStatusInfoListRequest,
    )
    from .describe_http_status_info_list import (
        DescribeHttpStatusInfoListResponse as DescribeHttpStatusInfoListResponse,
    )
    from .describe_http_status_info_list import HttpStatusData as HttpStatusData
    from .describe_http_status_info_list import HttpStatusInfo as HttpStatusInfo
    from .describe_live_callback_rules import CallBackRuleInfo as CallBackRuleInfo
    from .describe_live_callback_rules import (
        DescribeLiveCallbackRulesErrorCode as DescribeLiveCallbackRulesErrorCode,
    )
    from .describe_live_callback_rules import (
        DescribeLiveCallbackRulesRequest as DescribeLiveCallbackRulesRequest,
    )
    from .describe_live_callback_rules import (
        DescribeLiveCallbackRulesResponse as DescribeLiveCallbackRulesResponse,
    )
    from .describe_live_callback_template import (
        DescribeLiveCallbackTemplateErrorCode as DescribeLiveCallbackTemplateErrorCode,
    )
    from .describe_live_callback_template import (
        DescribeLiveCallbackTemplateRequest as DescribeLiveCallbackTemplateRequest,
    )
    from .describe_live_callback_template import (
        DescribeLiveCallbackTemplateResponse as DescribeLiveCallbackTemplateResponse,
    )
    from .describe_live_callback_templates import (
        DescribeLiveCallbackTemplatesErrorCode as DescribeLiveCallbackTemplatesErrorCode,
    )
    from .describe_live_callback_templates import (
        DescribeLiveCallbackTemplatesRequest as DescribeLiveCallbackTemplatesRequest,
    )
    from .describe_live_callback_templates import (
        DescribeLiveCallbackTemplatesResponse as DescribeLiveCallbackTemplatesResponse,
    )
    from .describe_live_cert import DescribeLiveCertErrorCode as DescribeLiveCertErrorCode
    from .describe_live_cert import DescribeLiveCertRequest as DescribeLiveCertRequest
    from .describe_live_cert import DescribeLiveCertResponse as DescribeLiveCertResponse
    from .describe_live_certs import DescribeLiveCertsErrorCode as DescribeLiveCertsErrorCode
    from .describe_live_certs import DescribeLiveCertsRequest as DescribeLiveCertsRequest
    from .describe_live_certs import DescribeLiveCertsResponse as DescribeLiveCertsResponse
    from .describe_live_delay_info_list import DelayInfo as DelayInfo
    from .describe_live_delay_info_list import (
        DescribeLiveDelayInfoListErrorCode as DescribeLiveDelayInfoListErrorCode,
    )
    from .describe_live_delay_info_list import (
        DescribeLiveDelayInfoListRequest as DescribeLiveDelayInfoListRequest,
    )
    from .describe_live_delay_info_list import (
        DescribeLiveDelayInfoListResponse as DescribeLiveDelayInfoListResponse,
    )
    from .describe_live_domain import DescribeLiveDomainErrorCode as DescribeLiveDomainErrorCode
    from .describe_live_domain import DescribeLiveDomainRequest as DescribeLiveDomainRequest
    from .describe_live_domain import DescribeLiveDomainResponse as DescribeLiveDomainResponse
    from .describe_live_domain_cert import (
        DescribeLiveDomainCertErrorCode as DescribeLiveDomainCertErrorCode,
    )
    from .describe_live_domain_cert import (
        DescribeLiveDomainCertRequest as DescribeLiveDomainCertRequest,
    )
    from .describe_live_domain_cert import (
        DescribeLiveDomainCertResponse as DescribeLiveDomainCertResponse,
    )
    from .describe_live_domain_cert import DomainCertInfo as DomainCertInfo
    from .describe_live_domain_cert_bindings import (
        DescribeLiveDomainCertBindingsErrorCode as DescribeLiveDomainCertBindingsErrorCode,
    )
    from .describe_live_domain_cert_bindings import (
        DescribeLiveDomainCertBindingsRequest as DescribeLiveDomainCertBindingsRequest,
    )
    from .describe_live_domain_cert_bindings import (
        DescribeLiveDomainCertBindingsResponse as DescribeLiveDomainCertBindingsResponse,
    )
    from .describe_live_domain_cert_bindings import LiveDomainCertBindings as LiveDomainCertBindings
    from .describe_live_domain_referer import (
        DescribeLiveDomainRefererErrorCode as DescribeLiveDomainRefererErrorCode,
    )
    from .describe_live_domain_referer import (
        DescribeLiveDomainRefererRequest as DescribeLiveDomainRefererRequest,
    )
    from .describe_live_domain_referer import (
        DescribeLiveDomainRefererResponse as DescribeLiveDomainRefererResponse,
    )
    from .describe_live_domain_referer import RefererAuthConfig as RefererAuthConfig
    from .describe_live_domains import DescribeLiveDomainsErrorCode as DescribeLiveDomainsErrorCode
    from .describe_live_domains import DescribeLiveDomainsRequest as DescribeLiveDomainsRequest
    from .describe_live_domains import DescribeLiveDomainsResponse as DescribeLiveDomainsResponse
    from .describe_live_forbid_stream_list import (
        DescribeLiveForbidStreamListErrorCode as DescribeLiveForbidStreamListErrorCode,
    )
    from .describe_live_forbid_stream_list import (
        DescribeLiveForbidStreamListRequest as DescribeLiveForbidStreamListRequest,
    )
    from .describe_live_forbid_stream_list import (
        DescribeLiveForbidStreamListResponse as DescribeLiveForbidStreamListResponse,
    )
    from .describe_live_forbid_stream_list import ForbidStreamInfo as ForbidStreamInfo
    from .describe_live_play_auth_key import (
        DescribeLivePlayAuthKeyErrorCode as DescribeLivePlayAuthKeyErrorCode,
    )
    from .describe_live_play_auth_key import (
        DescribeLivePlayAuthKeyRequest as DescribeLivePlayAuthKeyRequest,
    )
    from .describe_live_play_auth_key import (
        DescribeLivePlayAuthKeyResponse as DescribeLivePlayAuthKeyResponse,
    )
    from .describe_live_play_auth_key import PlayAuthKeyInfo as PlayAuthKeyInfo
    from .describe_live_pull_stream_tasks import (
        DescribeLivePullStreamTasksErrorCode as DescribeLivePullStreamTasksErrorCode,
    )
    from .describe_live_pull_stream_tasks import (
        DescribeLivePullStreamTasksRequest as DescribeLivePullStreamTasksRequest,
    )
    from .describe_live_pull_stream_tasks import (
        DescribeLivePullStreamTasksResponse as DescribeLivePullStreamTasksResponse,
    )
    from .describe_live_pull_stream_tasks import PullStreamTaskInfo as PullStreamTaskInfo
    from .describe_live_pull_stream_tasks import RecentPullInfo as RecentPullInfo
    from .describe_live_push_auth_key import (
        DescribeLivePushAuthKeyErrorCode as DescribeLivePushAuthKeyErrorCode,
    )
    from .describe_live_push_auth_key import (
        DescribeLivePushAuthKeyRequest as DescribeLivePushAuthKeyRequest,
    )
    from .describe_live_push_auth_key import (
        DescribeLivePushAuthKeyResponse as DescribeLivePushAuthKeyResponse,
    )
    from .describe_live_push_auth_key import PushAuthKeyInfo as PushAuthKeyInfo
    from .describe_live_record_rules import (
        DescribeLiveRecordRulesErrorCode as DescribeLiveRecordRulesErrorCode,
    )
    from .describe_live_record_rules import (
        DescribeLiveRecordRulesRequest as DescribeLiveRecordRulesRequest,
    )
    from .describe_live_record_rules import (
        DescribeLiveRecordRulesResponse as DescribeLiveRecordRulesResponse,
    )
    from .describe_live_record_template import (
        DescribeLiveRecordTemplateErrorCode as DescribeLiveRecordTemplateErrorCode,
    )
    from .describe_live_record_template import (
        DescribeLiveRecordTemplateRequest as DescribeLiveRecordTemplateRequest,
    )
    from .describe_live_record_template import (
        DescribeLiveRecordTemplateResponse as DescribeLiveRecordTemplateResponse,
    )
    from .describe_live_record_templates import (
        DescribeLiveRecordTemplatesErrorCode as DescribeLiveRecordTemplatesErrorCode,
    )
    from .describe_live_record_templates import (
        DescribeLiveRecordTemplatesRequest as DescribeLiveRecordTemplatesRequest,
    )
    from .describe_live_record_templates import (
        DescribeLiveRecordTemplatesResponse as DescribeLiveRecordTemplatesResponse,
    )
    from .describe_live_snapshot_rules import (
        DescribeLiveSnapshotRulesErrorCode as DescribeLiveSnapshotRulesErrorCode,
    )
    from .describe_live_snapshot_rules import (
        DescribeLiveSnapshotRulesRequest as DescribeLiveSnapshotRulesRequest,
    )
    from .describe_live_snapshot_rules import (
        DescribeLiveSnapshotRulesResponse as DescribeLiveSnapshotRulesResponse,
    )
    from .describe_live_snapshot_template import (
        DescribeLiveSnapshotTemplateErrorCode as DescribeLiveSnapshotTemplateErrorCode,
    )
    from .describe_live_snapshot_template import (
        DescribeLiveSnapshotTemplateRequest as DescribeLiveSnapshotTemplateRequest,
    )
    from .describe_live_snapshot_template import (
        DescribeLiveSnapshotTemplateResponse as DescribeLiveSnapshotTemplateResponse,
    )
    from .describe_live_snapshot_templates import (
        DescribeLiveSnapshotTemplatesErrorCode as DescribeLiveSnapshotTemplatesErrorCode,
    )
    from .describe_live_snapshot_templates import (
        DescribeLiveSnapshotTemplatesRequest as DescribeLiveSnapshotTemplatesRequest,
    )
    from .describe_live_snapshot_templates import (
        DescribeLiveSnapshotTemplatesResponse as DescribeLiveSnapshotTemplatesResponse,
    )
    from .describe_live_stream_event_list import (
        DescribeLiveStreamEventListErrorCode as DescribeLiveStreamEventListErrorCode,
    )
    from .describe_live_stream_event_list import (
        DescribeLiveStreamEventListRequest as DescribeLiveStreamEventListRequest,
    )
    from .describe_live_stream_event_list import (
        DescribeLiveStreamEventListResponse as DescribeLiveStreamEventListResponse,
    )
    from .describe_live_stream_event_list import StreamEventInfo as StreamEventInfo
    from .describe_live_stream_online_list import (
        DescribeLiveStreamOnlineListErrorCode as DescribeLiveStreamOnlineListErrorCode,
    )
    from .describe_live_stream_online_list import (
        DescribeLiveStreamOnlineListRequest as DescribeLiveStreamOnlineListRequest,
    )
    from .describe_live_stream_online_list import (
        DescribeLiveStreamOnlineListResponse as DescribeLiveStreamOnlineListResponse,
    )
    from .describe_live_stream_online_list import PublishTime as PublishTime
    from .describe_live_stream_online_list import StreamOnlineInfo as StreamOnlineInfo
    from .describe_live_stream_published_list import (
        DescribeLiveStreamPublishedListErrorCode as DescribeLiveStreamPublishedListErrorCode,
    )
    from .describe_live_stream_published_list import (
        DescribeLiveStreamPublishedListRequest as DescribeLiveStreamPublishedListRequest,
    )
    from .describe_live_stream_published_list import (
        DescribeLiveStreamPublishedListResponse as DescribeLiveStreamPublishedListResponse,
    )
    from .describe_live_stream_published_list import StreamName as StreamName
    from .describe_live_stream_push_info_list import (
        DescribeLiveStreamPushInfoListErrorCode as DescribeLiveStreamPushInfoListErrorCode,
    )
    from .describe_live_stream_push_info_list import (
        DescribeLiveStreamPushInfoListRequest as DescribeLiveStreamPushInfoListRequest,
    )
    from .describe_live_stream_push_info_list import (
        DescribeLiveStreamPushInfoListResponse as DescribeLiveStreamPushInfoListResponse,
    )
    from .describe_live_stream_push_info_list import PushDataInfo as PushDataInfo
    from .describe_live_stream_state import (
        DescribeLiveStreamStateErrorCode as DescribeLiveStreamStateErrorCode,
    )
    from .describe_live_stream_state import (
        DescribeLiveStreamStateRequest as DescribeLiveStreamStateRequest,
    )
    from .describe_live_stream_state import (
        DescribeLiveStreamStateResponse as DescribeLiveStreamStateResponse,
    )
    from .describe_live_time_shift_bill_info_list import (
        DescribeLiveTimeShiftBillInfoListErrorCode as DescribeLiveTimeShiftBillInfoListErrorCode,
    )
    from .describe_live_time_shift_bill_info_list import (
        DescribeLiveTimeShiftBillInfoListRequest as DescribeLiveTimeShiftBillInfoListRequest,
    )
    from .describe_live_time_shift_bill_info_list import (
        DescribeLiveTimeShiftBillInfoListResponse as DescribeLiveTimeShiftBillInfoListResponse,
    )
    from .describe_live_time_shift_bill_info_list import TimeShiftBillData as TimeShiftBillData
    from .describe_live_time_shift_rules import (
        DescribeLiveTimeShiftRulesErrorCode as DescribeLiveTimeShiftRulesErrorCode,
    )
    from .describe_live_time_shift_rules import (
        DescribeLiveTimeShiftRulesRequest as DescribeLiveTimeShiftRulesRequest,
    )
    from .describe_live_time_shift_rules import (
        DescribeLiveTimeShiftRulesResponse as DescribeLiveTimeShiftRulesResponse,
    )
    from .describe_live_time_shift_templates import (
        DescribeLiveTimeShiftTemplatesErrorCode as DescribeLiveTimeShiftTemplatesErrorCode,
    )
    from .describe_live_time_shift_templates import (
        DescribeLiveTimeShiftTemplatesRequest as DescribeLiveTimeShiftTemplatesRequest,
    )
    from .describe_live_time_shift_templates import (
        DescribeLiveTimeShiftTemplatesResponse as DescribeLiveTimeShiftTemplatesResponse,
    )
    from .describe_live_time_shift_templates import TimeShiftTemplate as TimeShiftTemplate
    from .describe_live_transcode_detail_info import (
        DescribeLiveTranscodeDetailInfoErrorCode as DescribeLiveTranscodeDetailInfoErrorCode,
    )
    from .describe_live_transcode_detail_info import (
        DescribeLiveTranscodeDetailInfoRequest as DescribeLiveTranscodeDetailInfoRequest,
    )
    from .describe_live_transcode_detail_info import (
        DescribeLiveTranscodeDetailInfoResponse as DescribeLiveTranscodeDetailInfoResponse,
    )
    from .describe_live_transcode_detail_info import TranscodeDetailInfo as TranscodeDetailInfo
    from .describe_live_transcode_rules import (
        DescribeLiveTranscodeRulesErrorCode as DescribeLiveTranscodeRulesErrorCode,
    )
    from .describe_live_transcode_rules import (
        DescribeLiveTranscodeRulesRequest as DescribeLiveTranscodeRulesRequest,
    )
    from .describe_live_transcode_rules import (
        DescribeLiveTranscodeRulesResponse as DescribeLiveTranscodeRulesResponse,
    )
    from .describe_live_transcode_template import (
        DescribeLiveTranscodeTemplateErrorCode as DescribeLiveTranscodeTemplateErrorCode,
    )
    from .describe_live_transcode_template import (
        DescribeLiveTranscodeTemplateRequest as DescribeLiveTranscodeTemplateRequest,
    )
    from .describe_live_transcode_template import (
        DescribeLiveTranscodeTemplateResponse as DescribeLiveTranscodeTemplateResponse,
    )
    from .describe_live_transcode_templates import (
        DescribeLiveTranscodeTemplatesErrorCode as DescribeLiveTranscodeTemplatesErrorCode,
    )
    from .describe_live_transcode_templates import (
        DescribeLiveTranscodeTemplatesRequest as DescribeLiveTranscodeTemplatesRequest,
    )
    from .describe_live_transcode_templates import (
        DescribeLiveTranscodeTemplatesResponse as DescribeLiveTranscodeTemplatesResponse,
    )
    from .describe_live_transcode_total_info import (
        DescribeLiveTranscodeTotalInfoErrorCode as DescribeLiveTranscodeTotalInfoErrorCode,
    )
    from .describe_live_transcode_total_info import (
        DescribeLiveTranscodeTotalInfoRequest as DescribeLiveTranscodeTotalInfoRequest,
    )
    from .describe_live_transcode_total_info import (
        DescribeLiveTranscodeTotalInfoResponse as DescribeLiveTranscodeTotalInfoResponse,
    )
    from .describe_live_transcode_total_info import TranscodeTotalInfo as TranscodeTotalInfo
    from .describe_live_watermark import (
        DescribeLiveWatermarkErrorCode as DescribeLiveWatermarkErrorCode,
    )
    from .describe_live_watermark import (
        DescribeLiveWatermarkRequest as DescribeLiveWatermarkRequest,
    )
    from .describe_live_watermark import (
        DescribeLiveWatermarkResponse as DescribeLiveWatermarkResponse,
    )
    from .describe_live_watermark_rules import (
        DescribeLiveWatermarkRulesErrorCode as DescribeLiveWatermarkRulesErrorCode,
    )
    from .describe_live_watermark_rules import (
        DescribeLiveWatermarkRulesRequest as DescribeLiveWatermarkRulesRequest,
    )
    from .describe_live_watermark_rules import (
        DescribeLiveWatermarkRulesResponse as DescribeLiveWatermarkRulesResponse,
    )
    from .describe_live_watermarks import (
        DescribeLiveWatermarksErrorCode as DescribeLiveWatermarksErrorCode,
    )
    from .describe_live_watermarks import (
        DescribeLiveWatermarksRequest as DescribeLiveWatermarksRequest,
    )
    from .describe_live_watermarks import (
        DescribeLiveWatermarksResponse as DescribeLiveWatermarksResponse,
    )
    from .describe_play_error_code_detail_info_list import (
        DescribePlayErrorCodeDetailInfoListErrorCode as DescribePlayErrorCodeDetailInfoListErrorCode,
    )
    from .describe_play_error_code_detail_info_list import (
        DescribePlayErrorCodeDetailInfoListRequest as DescribePlayErrorCodeDetailInfoListRequest,
    )
    from .describe_play_error_code_detail_info_list import (
        DescribePlayErrorCodeDetailInfoListResponse as DescribePlayErrorCodeDetailInfoListResponse,
    )
    from .describe_play_error_code_detail_info_list import HttpCodeInfo as HttpCodeInfo
    from .describe_play_error_code_detail_info_list import HttpCodeValue as HttpCodeValue
    from .describe_play_error_code_sum_info_list import (
        DescribePlayErrorCodeSumInfoListErrorCode as DescribePlayErrorCodeSumInfoListErrorCode,
    )
    from .describe_play_error_code_sum_info_list import (
        DescribePlayErrorCodeSumInfoListRequest as DescribePlayErrorCodeSumInfoListRequest,
    )
    from .describe_play_error_code_sum_info_list import (
        DescribePlayErrorCodeSumInfoListResponse as DescribePlayErrorCodeSumInfoListResponse,
    )
    from .describe_play_error_code_sum_info_list import PlayCodeTotalInfo as PlayCodeTotalInfo
    from .describe_play_error_code_sum_info_list import (
        ProIspPlayCodeDataInfo as ProIspPlayCodeDataInfo,
    )
    from .describe_province_isp_play_info_list import (
        DescribeProvinceIspPlayInfoListErrorCode as DescribeProvinceIspPlayInfoListErrorCode,
    )
    from .describe_province_isp_play_info_list import (
        DescribeProvinceIspPlayInfoListRequest as DescribeProvinceIspPlayInfoListRequest,
    )
    from .describe_province_isp_play_info_list import (
        DescribeProvinceIspPlayInfoListResponse as DescribeProvinceIspPlayInfoListResponse,
    )
    from .describe_province_isp_play_info_list import PlayStatInfo as PlayStatInfo
    from .describe_push_bandwidth_and_flux_list import (
        DescribePushBandwidthAndFluxListErrorCode as DescribePushBandwidthAndFluxListErrorCode,
    )
    from .describe_push_bandwidth_and_flux_list import (
        DescribePushBandwidthAndFluxListRequest as DescribePushBandwidthAndFluxListRequest,
    )
    from .describe_push_bandwidth_and_flux_list import (
        DescribePushBandwidthAndFluxListResponse as DescribePushBandwidthAndFluxListResponse,
    )
    from .describe_record_task import DescribeRecordTaskErrorCode as DescribeRecordTaskErrorCode
    from .describe_record_task import DescribeRecordTaskRequest as DescribeRecordTaskRequest
    from .describe_record_task import DescribeRecordTaskResponse as DescribeRecordTaskResponse
    from .describe_record_task import RecordTask as RecordTask
    from .describe_screen_shot_sheet_num_list import (
        DescribeScreenShotSheetNumListErrorCode as DescribeScreenShotSheetNumListErrorCode,
    )
    from .describe_screen_shot_sheet_num_list import (
        DescribeScreenShotSheetNumListRequest as DescribeScreenShotSheetNumListRequest,
    )
    from .describe_screen_shot_sheet_num_list import (
        DescribeScreenShotSheetNumListResponse as DescribeScreenShotSheetNumListResponse,
    )
    from .describe_screen_shot_sheet_num_list import TimeValue as TimeValue
    from .describe_stream_day_play_info_list import (
        DescribeStreamDayPlayInfoListErrorCode as DescribeStreamDayPlayInfoListErrorCode,
    )
    from .describe_stream_day_play_info_list import (
        DescribeStreamDayPlayInfoListRequest as DescribeStreamDayPlayInfoListRequest,
    )
    from .describe_stream_day_play_info_list import (
        DescribeStreamDayPlayInfoListResponse as DescribeStreamDayPlayInfoListResponse,
    )
    from .describe_stream_day_play_info_list import PlayDataInfoByStream as PlayDataInfoByStream
    from .describe_stream_play_info_list import DayStreamPlayInfo as DayStreamPlayInfo
    from .describe_stream_play_info_list import (
        DescribeStreamPlayInfoListErrorCode as DescribeStreamPlayInfoListErrorCode,
    )
    from .describe_stream_play_info_list import (
        DescribeStreamPlayInfoListRequest as DescribeStreamPlayInfoListRequest,
    )
    from .describe_stream_play_info_list import (
        DescribeStreamPlayInfoListResponse as DescribeStreamPlayInfoListResponse,
    )
    from .describe_stream_push_info_list import (
        DescribeStreamPushInfoListErrorCode as DescribeStreamPushInfoListErrorCode,
    )
    from .describe_stream_push_info_list import (
        DescribeStreamPushInfoListRequest as DescribeStreamPushInfoListRequest,
    )
    from .describe_stream_push_info_list import (
        DescribeStreamPushInfoListResponse as DescribeStreamPushInfoListResponse,
    )
    from .describe_stream_push_info_list import PushQualityData as PushQualityData
    from .describe_time_shift_record_detail import (
        DescribeTimeShiftRecordDetailErrorCode as DescribeTimeShiftRecordDetailErrorCode,
    )
    from .describe_time_shift_record_detail import (
        DescribeTimeShiftRecordDetailRequest as DescribeTimeShiftRecordDetailRequest,
    )
    from .describe_time_shift_record_detail import (
        DescribeTimeShiftRecordDetailResponse as DescribeTimeShiftRecordDetailResponse,
    )
    from .describe_time_shift_record_detail import TimeShiftRecord as TimeShiftRecord
    from .describe_time_shift_stream_list import (
        DescribeTimeShiftStreamListErrorCode as DescribeTimeShiftStreamListErrorCode,
    )
    from .describe_time_shift_stream_list import (
        DescribeTimeShiftStreamListRequest as DescribeTimeShiftStreamListRequest,
    )
    from .describe_time_shift_stream_list import (
        DescribeTimeShiftStreamListResponse as DescribeTimeShiftStreamListResponse,
    )
    from .describe_time_shift_stream_list import TimeShiftStreamInfo as TimeShiftStreamInfo
    from .describe_top_client_ip_sum_info_list import ClientIpPlaySumInfo as ClientIpPlaySumInfo
    from .describe_top_client_ip_sum_info_list import (
        DescribeTopClientIpSumInfoListErrorCode as DescribeTopClientIpSumInfoListErrorCode,
    )
    from .describe_top_client_ip_sum_info_list import (
        DescribeTopClientIpSumInfoListRequest as DescribeTopClientIpSumInfoListRequest,
    )
    from .describe_top_client_ip_sum_info_list import (
        DescribeTopClientIpSumInfoListResponse as DescribeTopClientIpSumInfoListResponse,
    )
    from .describe_transcode_task_num import (
        DescribeTranscodeTaskNumErrorCode as DescribeTranscodeTaskNumErrorCode,
    )
    from .describe_transcode_task_num import (
        DescribeTranscodeTaskNumRequest as DescribeTranscodeTaskNumRequest,
    )
    from .describe_transcode_task_num import (
        DescribeTranscodeTaskNumResponse as DescribeTranscodeTaskNumResponse,
    )
    from .describe_transcode_task_num import TranscodeTaskNum as TranscodeTaskNum
    from .describe_upload_stream_nums import (
        DescribeUploadStreamNumsErrorCode as DescribeUploadStreamNumsErrorCode,
    )
    from .describe_upload_stream_nums import (
        DescribeUploadStreamNumsRequest as DescribeUploadStreamNumsRequest,
    )
    from .describe_upload_stream_nums import (
        DescribeUploadStreamNumsResponse as DescribeUploadStreamNumsResponse,
    )
    from .describe_visit_top_sum_info_list import (
        DescribeVisitTopSumInfoListErrorCode as DescribeVisitTopSumInfoListErrorCode,
    )
    from .describe_visit_top_sum_info_list import (
        DescribeVisitTopSumInfoListRequest as DescribeVisitTopSumInfoListRequest,
    )
    from .describe_visit_top_sum_info_list import (
        DescribeVisitTopSumInfoListResponse as DescribeVisitTopSumInfoListResponse,
    )
    from .describe_visit_top_sum_info_list import PlaySumStatInfo as PlaySumStatInfo
    from .drop_live_stream import DropLiveStreamErrorCode as DropLiveStreamErrorCode
    from .drop_live_stream import DropLiveStreamRequest as DropLiveStreamRequest
    from .drop_live_stream import DropLiveStreamResponse as DropLiveStreamResponse
    from .enable_live_domain import EnableLiveDomainErrorCode as EnableLiveDomainErrorCode
    from .enable_live_domain import EnableLiveDomainRequest as EnableLiveDomainRequest
    from .enable_live_domain import EnableLiveDomainResponse as EnableLiveDomainResponse
    from .forbid_live_domain import ForbidLiveDomainErrorCode as ForbidLiveDomainErrorCode
    from .forbid_live_domain import ForbidLiveDomainRequest as ForbidLiveDomainRequest
    from .forbid_live_domain import ForbidLiveDomainResponse as ForbidLiveDomainResponse
    from .forbid_live_stream import ForbidLiveStreamErrorCode as ForbidLiveStreamErrorCode
    from .forbid_live_stream import ForbidLiveStreamRequest as ForbidLiveStreamRequest
    from .forbid_live_stream import ForbidLiveStreamResponse as ForbidLiveStreamResponse
    from .models.bill_data_info import BillDataInfo as BillDataInfo
    from .models.call_back_template_info import CallBackTemplateInfo as CallBackTemplateInfo
    from .models.cert_info import CertInfo as CertInfo
    from .models.concurrent_record_stream_num import (
        ConcurrentRecordStreamNum as ConcurrentRecordStreamNum,
    )
    from .models.domain_info import DomainInfo as DomainInfo
    from .models.flv_special_param import FlvSpecialParam as FlvSpecialParam
    from .models.hls_special_param import HlsSpecialParam as HlsSpecialParam
    from .models.pull_push_watermark_info import PullPushWatermarkInfo as PullPushWatermarkInfo
    from .models.record_param import RecordParam as RecordParam
    from .models.record_template_info import RecordTemplateInfo as RecordTemplateInfo
    from .models.rule_info import RuleInfo as RuleInfo
    from .models.snapshot_template_info import SnapshotTemplateInfo as SnapshotTemplateInfo
    from .models.template_info import TemplateInfo as TemplateInfo
    from .models.watermark_info import WatermarkInfo as WatermarkInfo
    from .modify_live_callback_template import (
        ModifyLiveCallbackTemplateErrorCode as ModifyLiveCallbackTemplateErrorCode,
    )
    from .modify_live_callback_template import (
        ModifyLiveCallbackTemplateRequest as ModifyLiveCallbackTemplateRequest,
    )
    from .modify_live_callback_template import (
        ModifyLiveCallbackTemplateResponse as ModifyLiveCallbackTemplateResponse,
    )
    from .modify_live_domain_cert_bindings import (
        BatchDomainOperateErrors as BatchDomainOperateErrors,
    )
    from .modify_live_domain_cert_bindings import LiveCertDomainInfo as LiveCertDomainInfo
    from .modify_live_domain_cert_bindings import (
        ModifyLiveDomainCertBindingsErrorCode as ModifyLiveDomainCertBindingsErrorCode,
    )
    from .modify_live_domain_cert_bindings import (
        ModifyLiveDomainCertBindingsRequest as ModifyLiveDomainCertBindingsRequest,
    )
    from .modify_live_domain_cert_bindings import (
        ModifyLiveDomainCertBindingsResponse as ModifyLiveDomainCertBindingsResponse,
    )
    from .modify_live_domain_referer import (
        ModifyLiveDomainRefererErrorCode as ModifyLiveDomainRefererErrorCode,
    )
    from .modify_live_domain_referer import (
        ModifyLiveDomainRefererRequest as ModifyLiveDomainRefererRequest,
    )
    from .modify_live_domain_referer import (
        ModifyLiveDomainRefererResponse as ModifyLiveDomainRefererResponse,
    )
    from .modify_live_play_auth_key import (
        ModifyLivePlayAuthKeyErrorCode as ModifyLivePlayAuthKeyErrorCode,
    )
    from .modify_live_play_auth_key import (
        ModifyLivePlayAuthKeyRequest as ModifyLivePlayAuthKeyRequest,
    )
    from .modify_live_play_auth_key import (
        ModifyLivePlayAuthKeyResponse as ModifyLivePlayAuthKeyResponse,
    )
    from .modify_live_play_domain import (
        ModifyLivePlayDomainErrorCode as ModifyLivePlayDomainErrorCode,
    )
    from .modify_live_play_domain import ModifyLivePlayDomainRequest as ModifyLivePlayDomainRequest
    from .modify_live_play_domain import (
        ModifyLivePlayDomainResponse as ModifyLivePlayDomainResponse,
    )
    from .modify_live_pull_stream_task import (
        ModifyLivePullStreamTaskErrorCode as ModifyLivePullStreamTaskErrorCode,
    )
    from .modify_live_pull_stream_task import (
        ModifyLivePullStreamTaskRequest as ModifyLivePullStreamTaskRequest,
    )
    from .modify_live_pull_stream_task import (
        ModifyLivePullStreamTaskResponse as ModifyLivePullStreamTaskResponse,
    )
    from .modify_live_push_auth_key import (
        ModifyLivePushAuthKeyErrorCode as ModifyLivePushAuthKeyErrorCode,
    )
    from .modify_live_push_auth_key import (
        ModifyLivePushAuthKeyRequest as ModifyLivePushAuthKeyRequest,
    )
    from .modify_live_push_auth_key import (
        ModifyLivePushAuthKeyResponse as ModifyLivePushAuthKeyResponse,
    )
    from .modify_live_record_template import (
        ModifyLiveRecordTemplateErrorCode as ModifyLiveRecordTemplateErrorCode,
    )
    from .modify_live_record_template import (
        ModifyLiveRecordTemplateRequest as ModifyLiveRecordTemplateRequest,
    )
    from .modify_live_record_template import (
        ModifyLiveRecordTemplateResponse as ModifyLiveRecordTemplateResponse,
    )
    from .modify_live_snapshot_template import (
        ModifyLiveSnapshotTemplateErrorCode as ModifyLiveSnapshotTemplateErrorCode,
    )
    from .modify_live_snapshot_template import (
        ModifyLiveSnapshotTemplateRequest as ModifyLiveSnapshotTemplateRequest,
    )
    from .modify_live_snapshot_template import (
        ModifyLiveSnapshotTemplateResponse as ModifyLiveSnapshotTemplateResponse,
    )
    from .modify_live_time_shift_template import (
        ModifyLiveTimeShiftTemplateErrorCode as ModifyLiveTimeShiftTemplateErrorCode,
    )
    from .modify_live_time_shift_template import (
        ModifyLiveTimeShiftTemplateRequest as ModifyLiveTimeShiftTemplateRequest,
    )
    from .modify_live_time_shift_template import (
        ModifyLiveTimeShiftTemplateResponse as ModifyLiveTimeShiftTemplateResponse,
    )
    from .modify_live_transcode_template import (
        ModifyLiveTranscodeTemplateErrorCode as ModifyLiveTranscodeTemplateErrorCode,
    )
    from .modify_live_transcode_template import (
        ModifyLiveTranscodeTemplateRequest as ModifyLiveTranscodeTemplateRequest,
    )
    from .modify_live_transcode_template import (
        ModifyLiveTranscodeTemplateResponse as ModifyLiveTranscodeTemplateResponse,
    )
    from .restart_live_pull_stream_task import (
        RestartLivePullStreamTaskErrorCode as RestartLivePullStreamTaskErrorCode,
    )
    from .restart_live_pull_stream_task import (
        RestartLivePullStreamTaskRequest as RestartLivePullStreamTaskRequest,
    )
    from .restart_live_pull_stream_task import (
        RestartLivePullStreamTaskResponse as RestartLivePullStreamTaskResponse,
    )
    from .resume_delay_live_stream import (
        ResumeDelayLiveStreamErrorCode as ResumeDelayLiveStreamErrorCode,
    )
    from .resume_delay_live_stream import (
        ResumeDelayLiveStreamRequest as ResumeDelayLiveStreamRequest,
    )
    from .resume_delay_live_stream import (
        ResumeDelayLiveStreamResponse as ResumeDelayLiveStreamResponse,
    )
    from .resume_live_stream import ResumeLiveStreamErrorCode as ResumeLiveStreamErrorCode
    from .resume_live_stream import ResumeLiveStreamRequest as ResumeLiveStreamRequest
    from .resume_live_stream import ResumeLiveStreamResponse as ResumeLiveStreamResponse
    from .start_live_pad_stream import StartLivePadStreamErrorCode as StartLivePadStreamErrorCode
    from .start_live_pad_stream import StartLivePadStreamRequest as StartLivePadStreamRequest
    from .start_live_pad_stream import StartLivePadStreamResponse as StartLivePadStreamResponse
    from .stop_live_pad_stream import StopLivePadStreamErrorCode as StopLivePadStreamErrorCode
    from .stop_live_pad_stream import StopLivePadStreamRequest as StopLivePadStreamRequest
    from .stop_live_pad_stream import StopLivePadStreamResponse as StopLivePadStreamResponse
    from .stop_live_record import StopLiveRecordErrorCode as StopLiveRecordErrorCode
    from .stop_live_record import StopLiveRecordRequest as StopLiveRecordRequest
    from .stop_live_record import StopLiveRecordResponse as StopLiveRecordResponse
    from .stop_record_task import StopRecordTaskErrorCode as StopRecordTaskErrorCode
    from .stop_record_task import StopRecordTaskRequest as StopRecordTaskRequest
    from .stop_record_task import StopRecordTaskResponse as StopRecordTaskResponse
    from .un_bind_live_domain_cert import (
        UnBindLiveDomainCertErrorCode as UnBindLiveDomainCertErrorCode,
    )
    from .un_bind_live_domain_cert import UnBindLiveDomainCertRequest as UnBindLiveDomainCertRequest
    from .un_bind_live_domain_cert import (
        UnBindLiveDomainCertResponse as UnBindLiveDomainCertResponse,
    )
    from .update_live_watermark import UpdateLiveWatermarkErrorCode as UpdateLiveWatermarkErrorCode
    from .update_live_watermark import UpdateLiveWatermarkRequest as UpdateLiveWatermarkRequest
    from .update_live_watermark import UpdateLiveWatermarkResponse as UpdateLiveWatermarkResponse
else:
    from mediactl._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AddDelayLiveStreamErrorCode": ".add_delay_live_stream",
            "AddDelayLiveStreamRequest": ".add_delay_live_stream",
            "AddDelayLiveStreamResponse": ".add_delay_live_stream",
            "AddLiveDomainErrorCode": ".add_live_domain",
            "AddLiveDomainRequest": ".add_live_domain",
            "AddLiveDomainResponse": ".add_live_domain",
            "AddLiveWatermarkErrorCode": ".add_live_watermark",
            "AddLiveWatermarkRequest": ".add_live_watermark",
            "AddLiveWatermarkResponse": ".add_live_watermark",
            "AsyncLiveClient": "._async_client",
            "AuthenticateDomainOwnerErrorCode": ".authenticate_domain_owner",
            "AuthenticateDomainOwnerRequest": ".authenticate_domain_owner",
            "AuthenticateDomainOwnerResponse": ".authenticate_domain_owner",
            "BandwidthInfo": ".describe_deliver_bandwidth_list",
            "BatchDomainOperateErrors": ".modify_live_domain_cert_bindings",
            "BillDataInfo": ".models.bill_data_info",
            "CallBackRuleInfo": ".describe_live_callback_rules",
            "CallBackTemplateInfo": ".models.call_back_template_info",
            "CancelCommonMixStreamErrorCode": ".cancel_common_mix_stream",
            "CancelCommonMixStreamRequest": ".cancel_common_mix_stream",
            "CancelCommonMixStreamResponse": ".cancel_common_mix_stream",
            "CdnPlayStatData": ".describe_group_pro_isp_play_info_list",
            "CertInfo": ".models.cert_info",
            "ClientIpPlaySumInfo": ".describe_top_client_ip_sum_info_list",
            "CommonErrorCode": "mediactl.tencent._errors",
            "CommonMixControlParams": ".create_common_mix_stream",
            "CommonMixCropParams": ".create_common_mix_stream",
            "CommonMixInputParam": ".create_common_mix_stream",
            "CommonMixLayoutParams": ".create_common_mix_stream",
            "CommonMixOutputParams": ".create_common_mix_stream",
            "ConcurrentRecordStreamNum": ".models.concurrent_record_stream_num",
            "CreateCommonMixStreamErrorCode": ".create_common_mix_stream",
            "CreateCommonMixStreamRequest": ".create_common_mix_stream",
            "CreateCommonMixStreamResponse": ".create_common_mix_stream",
            "CreateLiveCallbackRuleErrorCode": ".create_live_callback_rule",
            "CreateLiveCallbackRuleRequest": ".create_live_callback_rule",
            "CreateLiveCallbackRuleResponse": ".create_live_callback_rule",
            "CreateLiveCallbackTemplateErrorCode": ".create_live_callback_template",
            "CreateLiveCallbackTemplateRequest": ".create_live_callback_template",
            "CreateLiveCallbackTemplateResponse": ".create_live_callback_template",
            "CreateLivePadRuleErrorCode": ".create_live_pad_rule",
            "CreateLivePadRuleRequest": ".create_live_pad_rule",
            "CreateLivePadRuleResponse": ".create_live_pad_rule",
            "CreateLivePadTemplateErrorCode": ".create_live_pad_template",
            "CreateLivePadTemplateRequest": ".create_live_pad_template",
            "CreateLivePadTemplateResponse": ".create_live_pad_template",
            "CreateLivePullStreamTaskErrorCode": ".create_live_pull_stream_task",
            "CreateLivePullStreamTaskRequest": ".create_live_pull_stream_task",
            "CreateLivePullStreamTaskResponse": ".create_live_pull_stream_task",
            "CreateLiveRecordErrorCode": ".create_live_record",
            "CreateLiveRecordRequest": ".create_live_record",
            "CreateLiveRecordResponse": ".create_live_record",
            "CreateLiveRecordRuleErrorCode": ".create_live_record_rule",
            "CreateLiveRecordRuleRequest": ".create_live_record_rule",
            "CreateLiveRecordRuleResponse": ".create_live_record_rule",
            "CreateLiveRecordTemplateErrorCode": ".create_live_record_template",
            "CreateLiveRecordTemplateRequest": ".create_live_record_template",
            "CreateLiveRecordTemplateResponse": ".create_live_record_template",
            "CreateLiveSnapshotRuleErrorCode": ".create_live_snapshot_rule",
            "CreateLiveSnapshotRuleRequest": ".create_live_snapshot_rule",
            "CreateLiveSnapshotRuleResponse": ".create_live_snapshot_rule",
            "CreateLiveSnapshotTemplateErrorCode": ".create_live_snapshot_template",
            "CreateLiveSnapshotTemplateRequest": ".create_live_snapshot_template",
            "CreateLiveSnapshotTemplateResponse": ".create_live_snapshot_template",
            "CreateLiveTimeShiftRuleErrorCode": ".create_live_time_shift_rule",
            "CreateLiveTimeShiftRuleRequest": ".create_live_time_shift_rule",
            "CreateLiveTimeShiftRuleResponse": ".create_live_time_shift_rule",
            "CreateLiveTimeShiftTemplateErrorCode": ".create_live_time_shift_template",
            "CreateLiveTimeShiftTemplateRequest": ".create_live_time_shift_template",
            "CreateLiveTimeShiftTemplateResponse": ".create_live_time_shift_template",
            "CreateLiveTranscodeRuleErrorCode": ".create_live_transcode_rule",
            "CreateLiveTranscodeRuleRequest": ".create_live_transcode_rule",
            "CreateLiveTranscodeRuleResponse": ".create_live_transcode_rule",
            "CreateLiveTranscodeTemplateErrorCode": ".create_live_transcode_template",
            "CreateLiveTranscodeTemplateRequest": ".create_live_transcode_template",
            "CreateLiveTranscodeTemplateResponse": ".create_live_transcode_template",
            "CreateLiveWatermarkRuleErrorCode": ".create_live_watermark_rule",
            "CreateLiveWatermarkRuleRequest": ".create_live_watermark_rule",
            "CreateLiveWatermarkRuleResponse": ".create_live_watermark_rule",
            "CreateRecordTaskErrorCode": ".create_record_task",
            "CreateRecordTaskRequest": ".create_record_task",
            "CreateRecordTaskResponse": ".create_record_task",
            "CreateScreenshotTaskErrorCode": ".create_screenshot_task",
            "CreateScreenshotTaskRequest": ".create_screenshot_task",
            "CreateScreenshotTaskResponse": ".create_screenshot_task",
            "DayStreamPlayInfo": ".describe_stream_play_info_list",
            "DelayInfo": ".describe_live_delay_info_list",
            "DeleteLiveCallbackRuleErrorCode": ".delete_live_callback_rule",
            "DeleteLiveCallbackRuleRequest": ".delete_live_callback_rule",
            "DeleteLiveCallbackRuleResponse": ".delete_live_callback_rule",
            "DeleteLiveCallbackTemplateErrorCode": ".delete_live_callback_template",
            "DeleteLiveCallbackTemplateRequest": ".delete_live_callback_template",
            "DeleteLiveCallbackTemplateResponse": ".delete_live_callback_template",
            "DeleteLiveDomainErrorCode": ".delete_live_domain",
            "DeleteLiveDomainRequest": ".delete_live_domain",
            "DeleteLiveDomainResponse": ".delete_live_domain",
            "DeleteLivePullStreamTaskErrorCode": ".delete_live_pull_stream_task",
            "DeleteLivePullStreamTaskRequest": ".delete_live_pull_stream_task",
            "DeleteLivePullStreamTaskResponse": ".delete_live_pull_stream_task",
            "DeleteLiveRecordErrorCode": ".delete_live_record",
            "DeleteLiveRecordRequest": ".delete_live_record",
            "DeleteLiveRecordResponse": ".delete_live_record",
            "DeleteLiveRecordRuleErrorCode": ".delete_live_record_rule",
            "DeleteLiveRecordRuleRequest": ".delete_live_record_rule",
            "DeleteLiveRecordRuleResponse": ".delete_live_record_rule",
            "DeleteLiveRecordTemplateErrorCode": ".delete_live_record_template",
            "DeleteLiveRecordTemplateRequest": ".delete_live_record_template",
            "DeleteLiveRecordTemplateResponse": ".delete_live_record_template",
            "DeleteLiveSnapshotRuleErrorCode": ".delete_live_snapshot_rule",
            "DeleteLiveSnapshotRuleRequest": ".delete_live_snapshot_rule",
            "DeleteLiveSnapshotRuleResponse": ".delete_live_snapshot_rule",
            "DeleteLiveSnapshotTemplateErrorCode": ".delete_live_snapshot_template",
            "DeleteLiveSnapshotTemplateRequest": ".delete_live_snapshot_template",
            "DeleteLiveSnapshotTemplateResponse": ".delete_live_snapshot_template",
            "DeleteLiveTimeShiftRuleErrorCode": ".delete_live_time_shift_rule",
            "DeleteLiveTimeShiftRuleRequest": ".delete_live_time_shift_rule",
            "DeleteLiveTimeShiftRuleResponse": ".delete_live_time_shift_rule",
            "DeleteLiveTimeShiftTemplateErrorCode": ".delete_live_time_shift_template",
            "DeleteLiveTimeShiftTemplateRequest": ".delete_live_time_shift_template",
            "DeleteLiveTimeShiftTemplateResponse": ".delete_live_time_shift_template",
            "DeleteLiveTranscodeRuleErrorCode": ".delete_live_transcode_rule",
            "DeleteLiveTranscodeRuleRequest": ".delete_live_transcode_rule",
            "DeleteLiveTranscodeRuleResponse": ".delete_live_transcode_rule",
            "DeleteLiveTranscodeTemplateErrorCode": ".delete_live_transcode_template",
            "DeleteLiveTranscodeTemplateRequest": ".delete_live_transcode_template",
            "DeleteLiveTranscodeTemplateResponse": ".delete_live_transcode_template",
            "DeleteLiveWatermarkErrorCode": ".delete_live_watermark",
            "DeleteLiveWatermarkRequest": ".delete_live_watermark",
            "DeleteLiveWatermarkResponse": ".delete_live_watermark",
            "DeleteLiveWatermarkRuleErrorCode": ".delete_live_watermark_rule",
            "DeleteLiveWatermarkRuleRequest": ".delete_live_watermark_rule",
            "DeleteLiveWatermarkRuleResponse": ".delete_live_watermark_rule",
            "DeleteRecordTaskErrorCode": ".delete_record_task",
            "DeleteRecordTaskRequest": ".delete_record_task",
            "DeleteRecordTaskResponse": ".delete_record_task",
            "DescribeAllStreamPlayInfoListErrorCode": ".describe_all_stream_play_info_list",
            "DescribeAllStreamPlayInfoListRequest": ".describe_all_stream_play_info_list",
            "DescribeAllStreamPlayInfoListResponse": ".describe_all_stream_play_info_list",
            "DescribeBillBandwidthAndFluxListErrorCode": ".describe_bill_bandwidth_and_flux_list",
            "DescribeBillBandwidthAndFluxListRequest": ".describe_bill_bandwidth_and_flux_list",
            "DescribeBillBandwidthAndFluxListResponse": ".describe_bill_bandwidth_and_flux_list",
            "DescribeConcurrentRecordStreamNumErrorCode": ".describe_concurrent_record_stream_num",
            "DescribeConcurrentRecordStreamNumRequest": ".describe_concurrent_record_stream_num",
            "DescribeConcurrentRecordStreamNumResponse": ".describe_concurrent_record_stream_num",
            "DescribeDeliverBandwidthListErrorCode": ".describe_deliver_bandwidth_list",
            "DescribeDeliverBandwidthListRequest": ".describe_deliver_bandwidth_list",
            "DescribeDeliverBandwidthListResponse": ".describe_deliver_bandwidth_list",
            "DescribeGroupProIspPlayInfoListErrorCode": ".describe_group_pro_isp_play_info_list",
            "DescribeGroupProIspPlayInfoListRequest": ".describe_group_pro_isp_play_info_list",
            "DescribeGroupProIspPlayInfoListResponse": ".describe_group_pro_isp_play_info_list",
            "DescribeHttpStatusInfoListErrorCode": ".describe_http_status_info_list",
            "DescribeHttpStatusInfoListRequest": ".describe_http_status_info_list",
            "DescribeHttpStatusInfoListResponse": ".describe_http_status_info_list",
            "DescribeLiveCallbackRulesErrorCode": ".describe_live_callback_rules",
            "DescribeLiveCallbackRulesRequest": ".describe_live_callback_rules",
            "DescribeLiveCallbackRulesResponse": ".describe_live_callback_rules",
            "DescribeLiveCallbackTemplateErrorCode": ".describe_live_callback_template",
            "DescribeLiveCallbackTemplateRequest": ".describe_live_callback_template",
            "DescribeLiveCallbackTemplateResponse": ".describe_live_callback_template",
            "DescribeLiveCallbackTemplatesErrorCode": ".describe_live_callback_templates",
            "DescribeLiveCallbackTemplatesRequest": ".describe_live_callback_templates",
            "DescribeLiveCallbackTemplatesResponse": ".describe_live_callback_templates",
            "DescribeLiveCertErrorCode": ".describe_live_cert",
            "DescribeLiveCertRequest": ".describe_live_cert",
            "DescribeLiveCertResponse": ".describe_live_cert",
            "DescribeLiveCertsErrorCode": ".describe_live_certs",
            "DescribeLiveCertsRequest": ".describe_live_certs",
            "DescribeLiveCertsResponse": ".describe_live_certs",
            "DescribeLiveDelayInfoListErrorCode": ".describe_live_delay_info_list",
            "DescribeLiveDelayInfoListRequest": ".describe_live_delay_info_list",
            "DescribeLiveDelayInfoListResponse": ".describe_live_delay_info_list",
            "DescribeLiveDomainCertBindingsErrorCode": ".describe_live_domain_cert_bindings",
            "DescribeLiveDomainCertBindingsRequest": ".describe_live_domain_cert_bindings",
            "DescribeLiveDomainCertBindingsResponse": ".describe_live_domain_cert_bindings",
            "DescribeLiveDomainCertErrorCode": ".describe_live_domain_cert",
            "DescribeLiveDomainCertRequest": ".describe_live_domain_cert",
            "DescribeLiveDomainCertResponse": ".describe_live_domain_cert",
            "DescribeLiveDomainErrorCode": ".describe_live_domain",
            "DescribeLiveDomainRefererErrorCode": ".describe_live_domain_referer",
            "DescribeLiveDomainRefererRequest": ".describe_live_domain_referer",
            "DescribeLiveDomainRefererResponse": ".describe_live_domain_referer",
            "DescribeLiveDomainRequest": ".describe_live_domain",
            "DescribeLiveDomainResponse": ".describe_live_domain",
            "DescribeLiveDomainsErrorCode": ".describe_live_domains",
            "DescribeLiveDomainsRequest": ".describe_live_domains",
            "DescribeLiveDomainsResponse": ".describe_live_domains",
            "DescribeLiveForbidStreamListErrorCode": ".describe_live_forbid_stream_list",
            "DescribeLiveForbidStreamListRequest": ".describe_live_forbid_stream_list",
            "DescribeLiveForbidStreamListResponse": ".describe_live_forbid_stream_list",
            "DescribeLivePlayAuthKeyErrorCode": ".describe_live_play_auth_key",
            "DescribeLivePlayAuthKeyRequest": ".describe_live_play_auth_key",
            "DescribeLivePlayAuthKeyResponse": ".describe_live_play_auth_key",
            "DescribeLivePullStreamTasksErrorCode": ".describe_live_pull_stream_tasks",
            "DescribeLivePullStreamTasksRequest": ".describe_live_pull_stream_tasks",
            "DescribeLivePullStreamTasksResponse": ".describe_live_pull_stream_tasks",
            "DescribeLivePushAuthKeyErrorCode": ".describe_live_push_auth_key",
            "DescribeLivePushAuthKeyRequest": ".describe_live_push_auth_key",
            "DescribeLivePushAuthKeyResponse": ".describe_live_push_auth_key",
            "DescribeLiveRecordRulesErrorCode": ".describe_live_record_rules",
            "DescribeLiveRecordRulesRequest": ".describe_live_record_rules",
            "DescribeLiveRecordRulesResponse": ".describe_live_record_rules",
            "DescribeLiveRecordTemplateErrorCode": ".describe_live_record_template",
            "DescribeLiveRecordTemplateRequest": ".describe_live_record_template",
            "DescribeLiveRecordTemplateResponse": ".describe_live_record_template",
            "DescribeLiveRecordTemplatesErrorCode": ".describe_live_record_templates",
            "DescribeLiveRecordTemplatesRequest": ".describe_live_record_templates",
            "DescribeLiveRecordTemplatesResponse": ".describe_live_record_templates",
            "DescribeLiveSnapshotRulesErrorCode": ".describe_live_snapshot_rules",
            "DescribeLiveSnapshotRulesRequest": ".describe_live_snapshot_rules",
            "DescribeLiveSnapshotRulesResponse": ".describe_live_snapshot_rules",
            "DescribeLiveSnapshotTemplateErrorCode": ".describe_live_snapshot_template",
            "DescribeLiveSnapshotTemplateRequest": ".describe_live_snapshot_template",
            "DescribeLiveSnapshotTemplateResponse": ".describe_live_snapshot_template",
            "DescribeLiveSnapshotTemplatesErrorCode": ".describe_live_snapshot_templates",
            "DescribeLiveSnapshotTemplatesRequest": ".describe_live_snapshot_templates",
            "DescribeLiveSnapshotTemplatesResponse": ".describe_live_snapshot_templates",
            "DescribeLiveStreamEventListErrorCode": ".describe_live_stream_event_list",
            "DescribeLiveStreamEventListRequest": ".describe_live_stream_event_list",
            "DescribeLiveStreamEventListResponse": ".describe_live_stream_event_list",
            "DescribeLiveStreamOnlineListErrorCode": ".describe_live_stream_online_list",
            "DescribeLiveStreamOnlineListRequest": ".describe_live_stream_online_list",
            "DescribeLiveStreamOnlineListResponse": ".describe_live_stream_online_list",
            "DescribeLiveStreamPublishedListErrorCode": ".describe_live_stream_published_list",
            "DescribeLiveStreamPublishedListRequest": ".describe_live_stream_published_list",
            "DescribeLiveStreamPublishedListResponse": ".describe_live_stream_published_list",
            "DescribeLiveStreamPushInfoListErrorCode": ".describe_live_stream_push_info_list",
            "DescribeLiveStreamPushInfoListRequest": ".describe_live_stream_push_info_list",
            "DescribeLiveStreamPushInfoListResponse": ".describe_live_stream_push_info_list",
            "DescribeLiveStreamStateErrorCode": ".describe_live_stream_state",
            "DescribeLiveStreamStateRequest": ".describe_live_stream_state",
            "DescribeLiveStreamStateResponse": ".describe_live_stream_state",
            "DescribeLiveTimeShiftBillInfoListErrorCode": ".describe_live_time_shift_bill_info_list",
            "DescribeLiveTimeShiftBillInfoListRequest": ".describe_live_time_shift_bill_info_list",
            "DescribeLiveTimeShiftBillInfoListResponse": ".describe_live_time_shift_bill_info_list",
            "DescribeLiveTimeShiftRulesErrorCode": ".describe_live_time_shift_rules",
            "DescribeLiveTimeShiftRulesRequest": ".describe_live_time_shift_rules",
            "DescribeLiveTimeShiftRulesResponse": ".describe_live_time_shift_rules",
            "DescribeLiveTimeShiftTemplatesErrorCode": ".describe_live_time_shift_templates",
            "DescribeLiveTimeShiftTemplatesRequest": ".describe_live_time_shift_templates",
            "DescribeLiveTimeShiftTemplatesResponse": ".describe_live_time_shift_templates",
            "DescribeLiveTranscodeDetailInfoErrorCode": ".describe_live_transcode_detail_info",
            "DescribeLiveTranscodeDetailInfoRequest": ".describe_live_transcode_detail_info",
            "DescribeLiveTranscodeDetailInfoResponse": ".describe_live_transcode_detail_info",
            "DescribeLiveTranscodeRulesErrorCode": ".describe_live_transcode_rules",
            "DescribeLiveTranscodeRulesRequest": ".describe_live_transcode_rules",
            "DescribeLiveTranscodeRulesResponse": ".describe_live_transcode_rules",
            "DescribeLiveTranscodeTemplateErrorCode": ".describe_live_transcode_template",
            "DescribeLiveTranscodeTemplateRequest": ".describe_live_transcode_template",
            "DescribeLiveTranscodeTemplateResponse": ".describe_live_transcode_template",
            "DescribeLiveTranscodeTemplatesErrorCode": ".describe_live_transcode_templates",
            "DescribeLiveTranscodeTemplatesRequest": ".describe_live_transcode_templates",
            "DescribeLiveTranscodeTemplatesResponse": ".describe_live_transcode_templates",
            "DescribeLiveTranscodeTotalInfoErrorCode": ".describe_live_transcode_total_info",
            "DescribeLiveTranscodeTotalInfoRequest": ".describe_live_transcode_total_info",
            "DescribeLiveTranscodeTotalInfoResponse": ".describe_live_transcode_total_info",
            "DescribeLiveWatermarkErrorCode": ".describe_live_watermark",
            "DescribeLiveWatermarkRequest": ".describe_live_watermark",
            "DescribeLiveWatermarkResponse": ".describe_live_watermark",
            "DescribeLiveWatermarkRulesErrorCode": ".describe_live_watermark_rules",
            "DescribeLiveWatermarkRulesRequest": ".describe_live_watermark_rules",
            "DescribeLiveWatermarkRulesResponse": ".describe_live_watermark_rules",
            "DescribeLiveWatermarksErrorCode": ".describe_live_watermarks",
            "DescribeLiveWatermarksRequest": ".describe_live_watermarks",
            "DescribeLiveWatermarksResponse": ".describe_live_watermarks",
            "DescribePlayErrorCodeDetailInfoListErrorCode": ".describe_play_error_code_detail_info_list",
            "DescribePlayErrorCodeDetailInfoListRequest": ".describe_play_error_code_detail_info_list",
            "DescribePlayErrorCodeDetailInfoListResponse": ".describe_play_error_code_detail_info_list",
            "DescribePlayErrorCodeSumInfoListErrorCode": ".describe_play_error_code_sum_info_list",
            "DescribePlayErrorCodeSumInfoListRequest": ".describe_play_error_code_sum_info_list",
            "DescribePlayErrorCodeSumInfoListResponse": ".describe_play_error_code_sum_info_list",
            "DescribeProvinceIspPlayInfoListErrorCode": ".describe_province_isp_play_info_list",
            "DescribeProvinceIspPlayInfoListRequest": ".describe_province_isp_play_info_list",
            "DescribeProvinceIspPlayInfoListResponse": ".describe_province_isp_play_info_list",
            "DescribePushBandwidthAndFluxListErrorCode": ".describe_push_bandwidth_and_flux_list",
            "DescribePushBandwidthAndFluxListRequest": ".describe_push_bandwidth_and_flux_list",
            "DescribePushBandwidthAndFluxListResponse": ".describe_push_bandwidth_and_flux_list",
            "DescribeRecordTaskErrorCode": ".describe_record_task",
            "DescribeRecordTaskRequest": ".describe_record_task",
            "DescribeRecordTaskResponse": ".describe_record_task",
            "DescribeScreenShotSheetNumListErrorCode": ".describe_screen_shot_sheet_num_list",
            "DescribeScreenShotSheetNumListRequest": ".describe_screen_shot_sheet_num_list",
            "DescribeScreenShotSheetNumListResponse": ".describe_screen_shot_sheet_num_list",
            "DescribeStreamDayPlayInfoListErrorCode": ".describe_stream_day_play_info_list",
            "DescribeStreamDayPlayInfoListRequest": ".describe_stream_day_play_info_list",
            "DescribeStreamDayPlayInfoListResponse": ".describe_stream_day_play_info_list",
            "DescribeStreamPlayInfoListErrorCode": ".describe_stream_play_info_list",
            "DescribeStreamPlayInfoListRequest": ".describe_stream_play_info_list",
            "DescribeStreamPlayInfoListResponse": ".describe_stream_play_info_list",
            "DescribeStreamPushInfoListErrorCode": ".describe_stream_push_info_list",
            "DescribeStreamPushInfoListRequest": ".describe_stream_push_info_list",
            "DescribeStreamPushInfoListResponse": ".describe_stream_push_info_list",
            "DescribeTimeShiftRecordDetailErrorCode": ".describe_time_shift_record_detail",
            "DescribeTimeShiftRecordDetailRequest": ".describe_time_shift_record_detail",
            "DescribeTimeShiftRecordDetailResponse": ".describe_time_shift_record_detail",
            "DescribeTimeShiftStreamListErrorCode": ".describe_time_shift_stream_list",
            "DescribeTimeShiftStreamListRequest": ".describe_time_shift_stream_list",
            "DescribeTimeShiftStreamListResponse": ".describe_time_shift_stream_list",
            "DescribeTopClientIpSumInfoListErrorCode": ".describe_top_client_ip_sum_info_list",
            "DescribeTopClientIpSumInfoListRequest": ".describe_top_client_ip_sum_info_list",
            "DescribeTopClientIpSumInfoListResponse": ".describe_top_client_ip_sum_info_list",
            "DescribeTranscodeTaskNumErrorCode": ".describe_transcode_task_num",
            "DescribeTranscodeTaskNumRequest": ".describe_transcode_task_num",
            "DescribeTranscodeTaskNumResponse": ".describe_transcode_task_num",
            "DescribeUploadStreamNumsErrorCode": ".describe_upload_stream_nums",
            "DescribeUploadStreamNumsRequest": ".describe_upload_stream_nums",
            "DescribeUploadStreamNumsResponse": ".describe_upload_stream_nums",
            "DescribeVisitTopSumInfoListErrorCode": ".describe_visit_top_sum_info_list",
            "DescribeVisitTopSumInfoListRequest": ".describe_visit_top_sum_info_list",
            "DescribeVisitTopSumInfoListResponse": ".describe_visit_top_sum_info_list",
            "DomainCertInfo": ".describe_live_domain_cert",
            "DomainInfo": ".models.domain_info",
            "DropLiveStreamErrorCode": ".drop_live_stream",
            "DropLiveStreamRequest": ".drop_live_stream",
            "DropLiveStreamResponse": ".drop_live_stream",
            "EnableLiveDomainErrorCode": ".enable_live_domain",
            "EnableLiveDomainRequest": ".enable_live_domain",
            "EnableLiveDomainResponse": ".enable_live_domain",
            "FlvSpecialParam": ".models.flv_special_param",
            "ForbidLiveDomainErrorCode": ".forbid_live_domain",
            "ForbidLiveDomainRequest": ".forbid_live_domain",
            "ForbidLiveDomainResponse": ".forbid_live_domain",
            "ForbidLiveStreamErrorCode": ".forbid_live_stream",
            "ForbidLiveStreamRequest": ".forbid_live_stream",
            "ForbidLiveStreamResponse": ".forbid_live_stream",
            "ForbidStreamInfo": ".describe_live_forbid_stream_list",
            "GroupProIspDataInfo": ".describe_group_pro_isp_play_info_list",
            "HlsSpecialParam": ".models.hls_special_param",
            "HttpCodeInfo": ".describe_play_error_code_detail_info_list",
            "HttpCodeValue": ".describe_play_error_code_detail_info_list",
            "HttpStatusData": ".describe_http_status_info_list",
            "HttpStatusInfo": ".describe_http_status_info_list",
            "LiveCertDomainInfo": ".modify_live_domain_cert_bindings",
            "LiveClient": "._client",
            "LiveDomainCertBindings": ".describe_live_domain_cert_bindings",
            "ModifyLiveCallbackTemplateErrorCode": ".modify_live_callback_template",
            "ModifyLiveCallbackTemplateRequest": ".modify_live_callback_template",
            "ModifyLiveCallbackTemplateResponse": ".modify_live_callback_template",
            "ModifyLiveDomainCertBindingsErrorCode": ".modify_live_domain_cert_bindings",
            "ModifyLiveDomainCertBindingsRequest": ".modify_live_domain_cert_bindings",
            "ModifyLiveDomainCertBindingsResponse": ".modify_live_domain_cert_bindings",
            "ModifyLiveDomainRefererErrorCode": ".modify_live_domain_referer",
            "ModifyLiveDomainRefererRequest": ".modify_live_domain_referer",
            "ModifyLiveDomainRefererResponse": ".modify_live_domain_referer",
            "ModifyLivePlayAuthKeyErrorCode": ".modify_live_play_auth_key",
            "ModifyLivePlayAuthKeyRequest": ".modify_live_play_auth_key",
            "ModifyLivePlayAuthKeyResponse": ".modify_live_play_auth_key",
            "ModifyLivePlayDomainErrorCode": ".modify_live_play_domain",
            "ModifyLivePlayDomainRequest": ".modify_live_play_domain",
            "ModifyLivePlayDomainResponse": ".modify_live_play_domain",
            "ModifyLivePullStreamTaskErrorCode": ".modify_live_pull_stream_task",
            "ModifyLivePullStreamTaskRequest": ".modify_live_pull_stream_task",
            "ModifyLivePullStreamTaskResponse": ".modify_live_pull_stream_task",
            "ModifyLivePushAuthKeyErrorCode": ".modify_live_push_auth_key",
            "ModifyLivePushAuthKeyRequest": ".modify_live_push_auth_key",
            "ModifyLivePushAuthKeyResponse": ".modify_live_push_auth_key",
            "ModifyLiveRecordTemplateErrorCode": ".modify_live_record_template",
            "ModifyLiveRecordTemplateRequest": ".modify_live_record_template",
            "ModifyLiveRecordTemplateResponse": ".modify_live_record_template",
            "ModifyLiveSnapshotTemplateErrorCode": ".modify_live_snapshot_template",
            "ModifyLiveSnapshotTemplateRequest": ".modify_live_snapshot_template",
            "ModifyLiveSnapshotTemplateResponse": ".modify_live_snapshot_template",
            "ModifyLiveTimeShiftTemplateErrorCode": ".modify_live_time_shift_template",
            "ModifyLiveTimeShiftTemplateRequest": ".modify_live_time_shift_template",
            "ModifyLiveTimeShiftTemplateResponse": ".modify_live_time_shift_template",
            "ModifyLiveTranscodeTemplateErrorCode": ".modify_live_transcode_template",
            "ModifyLiveTranscodeTemplateRequest": ".modify_live_transcode_template",
            "ModifyLiveTranscodeTemplateResponse": ".modify_live_transcode_template",
            "MonitorStreamPlayInfo": ".describe_all_stream_play_info_list",
            "PlayAuthKeyInfo": ".describe_live_play_auth_key",
            "PlayCodeTotalInfo": ".describe_play_error_code_sum_info_list",
            "PlayDataInfoByStream": ".describe_stream_day_play_info_list",
            "PlayStatInfo": ".describe_province_isp_play_info_list",
            "PlaySumStatInfo": ".describe_visit_top_sum_info_list",
            "ProIspPlayCodeDataInfo": ".describe_play_error_code_sum_info_list",
            "PublishTime": ".describe_live_stream_online_list",
            "PullPushWatermarkInfo": ".models.pull_push_watermark_info",
            "PullStreamTaskInfo": ".describe_live_pull_stream_tasks",
            "PushAuthKeyInfo": ".describe_live_push_auth_key",
            "PushDataInfo": ".describe_live_stream_push_info_list",
            "PushQualityData": ".describe_stream_push_info_list",
            "RecentPullInfo": ".describe_live_pull_stream_tasks",
            "RecordParam": ".models.record_param",
            "RecordTask": ".describe_record_task",
            "RecordTemplateInfo": ".models.record_template_info",
            "RefererAuthConfig": ".describe_live_domain_referer",
            "RestartLivePullStreamTaskErrorCode": ".restart_live_pull_stream_task",
            "RestartLivePullStreamTaskRequest": ".restart_live_pull_stream_task",
            "RestartLivePullStreamTaskResponse": ".restart_live_pull_stream_task",
            "ResumeDelayLiveStreamErrorCode": ".resume_delay_live_stream",
            "ResumeDelayLiveStreamRequest": ".resume_delay_live_stream",
            "ResumeDelayLiveStreamResponse": ".resume_delay_live_stream",
            "ResumeLiveStreamErrorCode": ".resume_live_stream",
            "ResumeLiveStreamRequest": ".resume_live_stream",
            "ResumeLiveStreamResponse": ".resume_live_stream",
            "RuleInfo": ".models.rule_info",
            "SnapshotTemplateInfo": ".models.snapshot_template_info",
            "StartLivePadStreamErrorCode": ".start_live_pad_stream",
            "StartLivePadStreamRequest": ".start_live_pad_stream",
            "StartLivePadStreamResponse": ".start_live_pad_stream",
            "StopLivePadStreamErrorCode": ".stop_live_pad_stream",
            "StopLivePadStreamRequest": ".stop_live_pad_stream",
            "StopLivePadStreamResponse": ".stop_live_pad_stream",
            "StopLiveRecordErrorCode": ".stop_live_record",
            "StopLiveRecordRequest": ".stop_live_record",
            "StopLiveRecordResponse": ".stop_live_record",
            "StopRecordTaskErrorCode": ".stop_record_task",
            "StopRecordTaskRequest": ".stop_record_task",
            "StopRecordTaskResponse": ".stop_record_task",
            "StreamEventInfo": ".describe_live_stream_event_list",
            "StreamName": ".describe_live_stream_published_list",
            "StreamOnlineInfo": ".describe_live_stream_online_list",
            "TemplateInfo": ".models.template_info",
            "TimeShiftBillData": ".describe_live_time_shift_bill_info_list",
            "TimeShiftRecord": ".describe_time_shift_record_detail",
            "TimeShiftStreamInfo": ".describe_time_shift_stream_list",
            "TimeShiftTemplate": ".describe_live_time_shift_templates",
            "TimeValue": ".describe_screen_shot_sheet_num_list",
            "TranscodeDetailInfo": ".describe_live_transcode_detail_info",
            "TranscodeTaskNum": ".describe_transcode_task_num",
            "TranscodeTotalInfo": ".describe_live_transcode_total_info",
            "UnBindLiveDomainCertErrorCode": ".un_bind_live_domain_cert",
            "UnBindLiveDomainCertRequest": ".un_bind_live_domain_cert",
            "UnBindLiveDomainCertResponse": ".un_bind_live_domain_cert",
            "UpdateLiveWatermarkErrorCode": ".update_live_watermark",
            "UpdateLiveWatermarkRequest": ".update_live_watermark",
            "UpdateLiveWatermarkResponse": ".update_live_watermark",
            "WatermarkInfo": ".models.watermark_info",
        },
    )
