"""Asynchronous client of Tencent Real-Time Communication."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal

from mediactl._runtime.secret import hide, hide_optional
from mediactl._runtime.tencent_async import AsyncTencentClient

from ._service import SERVICE

if TYPE_CHECKING:
    from mediactl._runtime.event_stream_async import AsyncEventStream

    from .control_ai_conversation import ControlAIConversationResponse, InvokeLLM, ServerPushText
    from .create_cloud_moderation import (
        CreateCloudModerationResponse,
        ModerationParams,
        ModerationStorageParams,
    )
    from .create_cloud_recording import (
        CreateCloudRecordingResponse,
        MixTranscodeParams,
        RecordParams,
    )
    from .create_cloud_slice_task import (
        CreateCloudSliceTaskResponse,
        SliceParams,
        SliceStorageParams,
    )
    from .create_cloud_transcription import (
        AsrParam,
        CreateCloudTranscriptionResponse,
        TranscriptionParam,
        TranslationParam,
        TTSParam,
    )
    from .delete_cloud_moderation import DeleteCloudModerationResponse
    from .delete_cloud_recording import DeleteCloudRecordingResponse
    from .delete_cloud_slice_task import DeleteCloudSliceTaskResponse
    from .delete_cloud_transcription import DeleteCloudTranscriptionResponse
    from .describe_ai_conversation import DescribeAIConversationResponse
    from .describe_ai_transcription import DescribeAITranscriptionResponse
    from .describe_call_detail_info import DescribeCallDetailInfoResponse
    from .describe_cloud_moderation import DescribeCloudModerationResponse
    from .describe_cloud_recording import DescribeCloudRecordingResponse
    from .describe_cloud_slice_task import DescribeCloudSliceTaskResponse
    from .describe_cloud_transcription import DescribeCloudTranscriptionResponse
    from .describe_mix_transcoding_usage import DescribeMixTranscodingUsageResponse
    from .describe_recording_usage import DescribeRecordingUsageResponse
    from .describe_relay_usage import DescribeRelayUsageResponse
    from .describe_room_info import DescribeRoomInfoResponse, RoomState
    from .describe_scale_info import DescribeScaleInfoResponse
    from .describe_stream_ingest import DescribeStreamIngestResponse
    from .describe_trtc_market_quality_data import DescribeTRTCMarketQualityDataResponse
    from .describe_trtc_market_scale_data import DescribeTRTCMarketScaleDataResponse
    from .describe_trtc_real_time_quality_data import DescribeTRTCRealTimeQualityDataResponse
    from .describe_trtc_real_time_scale_data import DescribeTRTCRealTimeScaleDataResponse
    from .describe_trtc_room_usage import DescribeTrtcRoomUsageResponse
    from .describe_trtc_usage import DescribeTrtcUsageResponse
    from .describe_unusual_event import DescribeUnusualEventResponse
    from .describe_user_event import DescribeUserEventResponse
    from .describe_user_info import DescribeUserInfoResponse
    from .describe_web_record import DescribeWebRecordResponse
    from .dismiss_room import DismissRoomResponse
    from .dismiss_room_by_str_room_id import DismissRoomByStrRoomIdResponse
    from .models.audio_format import AudioFormat
    from .models.mcu_audio_params import McuAudioParams
    from .models.mcu_feed_back_room_params import McuFeedBackRoomParams
    from .models.mcu_publish_cdn_param import McuPublishCdnParam
    from .models.mcu_sei_params import McuSeiParams
    from .models.mcu_video_params import McuVideoParams
    from .models.mix_layout_params import MixLayoutParams
    from .models.pronunciation_dict import PronunciationDict
    from .models.single_subscribe_params import SingleSubscribeParams
    from .models.storage_params import StorageParams
    from .models.subscribe_stream_user_ids import SubscribeStreamUserIds
    from .models.user_information import UserInformation
    from .models.voice import Voice
    from .modify_cloud_moderation import ModifyCloudModerationResponse
    from .modify_cloud_recording import ModifyCloudRecordingResponse
    from .modify_cloud_slice_task import ModifyCloudSliceTaskResponse
    from .query_ai_message_list import QueryAIMessageListResponse
    from .remove_user import RemoveUserResponse
    from .remove_user_by_str_room_id import RemoveUserByStrRoomIdResponse
    from .set_user_blocked import SetUserBlockedResponse
    from .set_user_blocked_by_str_room_id import SetUserBlockedByStrRoomIdResponse
    from .start_ai_conversation import AgentConfig, StartAIConversationResponse, STTConfig
    from .start_ai_transcription import (
        RecognizeConfig,
        StartAITranscriptionResponse,
        TranscriptionParams,
        TranslationConfig,
    )
    from .start_publish_cdn_stream import (
        AgentParams,
        McuRecordParams,
        StartPublishCdnStreamResponse,
    )
    from .start_stream_ingest import StartStreamIngestResponse
    from .start_web_record import EmulateMobileParams, StartWebRecordResponse, WebRecordVideoParams
    from .stop_ai_conversation import StopAIConversationResponse
    from .stop_ai_transcription import StopAITranscriptionResponse
    from .stop_publish_cdn_stream import StopPublishCdnStreamResponse
    from .stop_stream_ingest import StopStreamIngestResponse
    from .stop_web_record import StopWebRecordResponse
    from .text_to_speech import TextToSpeechResponse
    from .text_to_speech_sse import TextToSpeechSSEResponse
    from .update_ai_conversation import UpdateAIConversationResponse
    from .update_publish_cdn_stream import UpdatePublishCdnStreamResponse
    from .update_stream_ingest import UpdateStreamIngestResponse
    from .voice_clone import VoiceCloneResponse


class AsyncTrtcClient(AsyncTencentClient):
    """Asynchronous client of Tencent Real-Time Communication.

    Rooms, relaying, recording and transcription of Tencent Real-Time Communication (TRTC).

    https://www.tencentcloud.com/document/product/647/34260
    """

    _SERVICE: ClassVar = SERVICE

    async def control_ai_conversation(
        self,
        *,
        task_id: str,
        command: Literal["ServerPushText", "InvokeLLM"],
        server_push_text: ServerPushText | None = None,
        invoke_llm: InvokeLLM | None = None,
    ) -> ControlAIConversationResponse:
        """Make the robot of an AI conversation say a text, or put a question to its model.

        `server_push_text` is required when `command` is "ServerPushText".

        `invoke_llm` is required when `command` is "InvokeLLM".

        Args:
            task_id: ID of the conversation, from its start.
            command: What the robot is to do. "ServerPushText" is say a text; "InvokeLLM" is ask the
                model.
            server_push_text: What to say.
            invoke_llm: What to ask the model; the request to it has the header X-Invoke-LLM: 1.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `ControlAIConversationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ControlAIConversation
        """
        from .control_ai_conversation import ControlAIConversationRequest

        request = ControlAIConversationRequest(
            task_id=task_id,
            command=command,
            server_push_text=server_push_text,
            invoke_llm=invoke_llm,
        )
        return await self.call(request)

    async def create_cloud_moderation(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        user_id: str,
        user_sig: str,
        moderation_params: ModerationParams,
        moderation_storage_params: ModerationStorageParams,
        room_id_type: Literal[0, 1] | None = None,
        resource_expired_hour: int | None = None,
    ) -> CreateCloudModerationResponse:
        """Start a task that cuts a room's sound and video into pieces and has them moderated.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room to moderate.
            user_id: User ID for the robot that enters the room. No one else may have it, nor the
                robot of another task, which would end; best put the room's ID in it.
            user_sig: Signature of UserId with which the robot enters the room.
            moderation_params: What is moderated, how and by whom.
            moderation_storage_params: Where files are stored.
            room_id_type: Kind of the room's ID. Other actions count the kinds the other way round.
                0 is string; 1 is 32-bit integer. The vendor's default is 1.
            resource_expired_hour: Hours from the start for which the task may be described, changed
                and stopped; after that it runs on by itself. From 6 to 72. The vendor's default is
                24.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            QuotaExceeded: The vendor answered FailedOperation.RestrictedConcurrency.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `CreateCloudModerationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudModeration
        """
        from .create_cloud_moderation import CreateCloudModerationRequest

        user_sig = hide(user_sig)
        request = CreateCloudModerationRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            user_id=user_id,
            user_sig=user_sig,
            moderation_params=moderation_params,
            moderation_storage_params=moderation_storage_params,
            room_id_type=room_id_type,
            resource_expired_hour=resource_expired_hour,
        )
        return await self.call(request)

    async def create_cloud_recording(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        user_id: str,
        user_sig: str,
        record_params: RecordParams,
        storage_params: StorageParams,
        room_id_type: Literal[0, 1] | None = None,
        mix_transcode_params: MixTranscodeParams | None = None,
        mix_layout_params: MixLayoutParams | None = None,
        resource_expired_hour: int | None = None,
        private_map_key: str | None = None,
    ) -> CreateCloudRecordingResponse:
        """Start a task that records the streams of a room, each by itself or mixed, and stores the
        files.

        Documented limit: 20/s.

        Documented regions: ap-beijing, ap-guangzhou, ap-mumbai, ap-shanghai, ap-singapore.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room to record.
            user_id: User ID for the robot that records. No one else in the room may have it; best
                put the room's ID in it.
            user_sig: Signature of UserId with which the robot enters the room.
            record_params: What is recorded, and how.
            storage_params: Where the files are stored.
            room_id_type: Kind of the room's ID. Other actions count the kinds the other way round.
                0 is string; 1 is 32-bit integer. The vendor's default is 1.
            mix_transcode_params: Picture and sound of a mixed recording.
            mix_layout_params: Layout of a mixed recording.
            resource_expired_hour: Hours from the start for which the task may be described, changed
                and stopped; after that it runs on by itself. From 6 to 720. The vendor's default is
                72.
            private_map_key: Ticket that lets the robot into the room. Needed where the console has
                advanced permission control on.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            QuotaExceeded: The vendor answered FailedOperation.RestrictedConcurrency.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `CreateCloudRecordingErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/647/46960
        """
        from .create_cloud_recording import CreateCloudRecordingRequest

        user_sig = hide(user_sig)
        private_map_key = hide_optional(private_map_key)
        request = CreateCloudRecordingRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            user_id=user_id,
            user_sig=user_sig,
            record_params=record_params,
            storage_params=storage_params,
            room_id_type=room_id_type,
            mix_transcode_params=mix_transcode_params,
            mix_layout_params=mix_layout_params,
            resource_expired_hour=resource_expired_hour,
            private_map_key=private_map_key,
        )
        return await self.call(request)

    async def create_cloud_slice_task(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        user_id: str,
        user_sig: str,
        slice_params: SliceParams,
        slice_storage_params: SliceStorageParams,
        room_id_type: Literal[0, 1] | None = None,
        resource_expired_hour: int | None = None,
        private_map_key: str | None = None,
    ) -> CreateCloudSliceTaskResponse:
        """Start a task that cuts a room's sound into pieces, takes pictures of its video, and
        stores them.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room to slice.
            user_id: User ID for the robot that enters the room. No one else may have it, nor the
                robot of another task, which would end; best put the room's ID in it.
            user_sig: Signature of UserId with which the robot enters the room.
            slice_params: What is sliced, and how.
            slice_storage_params: Where files are stored.
            room_id_type: Kind of the room's ID. Other actions count the kinds the other way round.
                0 is string; 1 is 32-bit integer. The vendor's default is 1.
            resource_expired_hour: Hours from the start for which the task may be described, changed
                and stopped; after that it runs on by itself. From 6 to 720. The vendor's default is
                72.
            private_map_key: Ticket that lets the robot into the room. Needed where the console has
                advanced permission control on.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            QuotaExceeded: The vendor answered FailedOperation.RestrictedConcurrency.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `CreateCloudSliceTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudSliceTask
        """
        from .create_cloud_slice_task import CreateCloudSliceTaskRequest

        user_sig = hide(user_sig)
        private_map_key = hide_optional(private_map_key)
        request = CreateCloudSliceTaskRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            user_id=user_id,
            user_sig=user_sig,
            slice_params=slice_params,
            slice_storage_params=slice_storage_params,
            room_id_type=room_id_type,
            resource_expired_hour=resource_expired_hour,
            private_map_key=private_map_key,
        )
        return await self.call(request)

    async def create_cloud_transcription(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        room_id_type: Literal[0, 1],
        transcription_param: TranscriptionParam,
        asr_param: AsrParam,
        translation_param: TranslationParam | None = None,
        tts_param: Sequence[TTSParam] | None = None,
    ) -> CreateCloudTranscriptionResponse:
        """Start a task that transcribes what is said in a room, and on request translates and
        speaks it.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room to transcribe.
            room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string.
            transcription_param: The robot that enters the room to listen.
            asr_param: How speech is recognized.
            translation_param: How the text is translated.
            tts_param: How translations are spoken.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            ApiError: The vendor refused otherwise; `CreateCloudTranscriptionErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=CreateCloudTranscription
        """
        from .create_cloud_transcription import CreateCloudTranscriptionRequest

        request = CreateCloudTranscriptionRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            room_id_type=room_id_type,
            transcription_param=transcription_param,
            asr_param=asr_param,
            translation_param=translation_param,
            tts_param=tts_param,
        )
        return await self.call(request)

    async def delete_cloud_moderation(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        missing_ok: bool = False,
    ) -> DeleteCloudModerationResponse:
        """Stop a moderation task.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound, and not `missing_ok`.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DeleteCloudModerationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteCloudModeration
        """
        from .delete_cloud_moderation import DeleteCloudModerationRequest

        request = DeleteCloudModerationRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_cloud_recording(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        missing_ok: bool = False,
    ) -> DeleteCloudRecordingResponse:
        """Stop a recording task; files that are left go on being uploaded, and a callback tells
        when they are there.

        Documented limit: 20/s.

        Documented regions: ap-beijing, ap-guangzhou, ap-mumbai, ap-shanghai, ap-singapore.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered ResourceNotFound, and not `missing_ok`.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DeleteCloudRecordingErrorCode` has the codes.

        https://www.tencentcloud.com/document/api/647/46959
        """
        from .delete_cloud_recording import DeleteCloudRecordingRequest

        request = DeleteCloudRecordingRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_cloud_slice_task(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        missing_ok: bool = False,
    ) -> DeleteCloudSliceTaskResponse:
        """Stop a slicing task; files that are left go on being uploaded.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound, and not `missing_ok`.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DeleteCloudSliceTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteCloudSliceTask
        """
        from .delete_cloud_slice_task import DeleteCloudSliceTaskRequest

        request = DeleteCloudSliceTaskRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def delete_cloud_transcription(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        missing_ok: bool = False,
    ) -> DeleteCloudTranscriptionResponse:
        """Stop a transcription task.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound, and not `missing_ok`.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DeleteCloudTranscriptionErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DeleteCloudTranscription
        """
        from .delete_cloud_transcription import DeleteCloudTranscriptionRequest

        request = DeleteCloudTranscriptionRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def describe_ai_conversation(
        self,
        *,
        sdk_app_id: int | None = None,
        task_id: str | None = None,
        session_id: str | None = None,
    ) -> DescribeAIConversationResponse:
        """Tell the state of an AI conversation.

        At least one of `task_id` and `session_id` has to be given.

        Args:
            sdk_app_id: Application that the conversation was started with; goes with SessionId.
            task_id: ID of the conversation, from its start.
            session_id: ID of your own, as in the start; in place of TaskId.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `DescribeAIConversationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAIConversation
        """
        from .describe_ai_conversation import DescribeAIConversationRequest

        request = DescribeAIConversationRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
            session_id=session_id,
        )
        return await self.call(request)

    async def wait_describe_ai_conversation(
        self,
        *,
        sdk_app_id: int | None = None,
        task_id: str | None = None,
        session_id: str | None = None,
        until: Literal["ended", "running", "Idle", "Preparing", "InProgress", "Stopped"] = "ended",
        timeout: float = 300.0,
    ) -> DescribeAIConversationResponse:
        """Tell the state of an AI conversation.

        Looks again and again, more and more rarely, until `Status` is what is waited for.

        States: running is "InProgress"; ended is "Stopped".

        A task that was seen and then is gone has ended: the answer is the last one before, with
        `meta.already_gone`.

        At least one of `task_id` and `session_id` has to be given.

        Args:
            sdk_app_id: Application that the conversation was started with; goes with SessionId.
            task_id: ID of the conversation, from its start.
            session_id: ID of your own, as in the start; in place of TaskId.
            until: What to wait for: "ended" or "running", or a value of `Status`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `DescribeAIConversationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAIConversation
        """
        from .describe_ai_conversation import DescribeAIConversationRequest

        request = DescribeAIConversationRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
            session_id=session_id,
        )
        return await self._wait(request, until, timeout)

    async def describe_ai_transcription(
        self,
        *,
        task_id: str,
        sdk_app_id: int | None = None,
        session_id: str | None = None,
    ) -> DescribeAITranscriptionResponse:
        """Tell the state of an AI transcription.

        `sdk_app_id` is required when `task_id` is "".

        `session_id` is required when `task_id` is "".

        Args:
            task_id: ID of the task, from its start; empty to ask by SdkAppId and SessionId.
            sdk_app_id: Application that the task was started with; goes with SessionId.
            session_id: ID of your own, as in the start; goes with SdkAppId.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `DescribeAITranscriptionErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAITranscription
        """
        from .describe_ai_transcription import DescribeAITranscriptionRequest

        request = DescribeAITranscriptionRequest(
            task_id=task_id,
            sdk_app_id=sdk_app_id,
            session_id=session_id,
        )
        return await self.call(request)

    async def wait_describe_ai_transcription(
        self,
        *,
        task_id: str,
        sdk_app_id: int | None = None,
        session_id: str | None = None,
        until: Literal["ended", "running", "Idle", "Preparing", "InProgress", "Stopped"] = "ended",
        timeout: float = 300.0,
    ) -> DescribeAITranscriptionResponse:
        """Tell the state of an AI transcription.

        Looks again and again, more and more rarely, until `Status` is what is waited for.

        States: running is "InProgress"; ended is "Stopped".

        A task that was seen and then is gone has ended: the answer is the last one before, with
        `meta.already_gone`.

        `sdk_app_id` is required when `task_id` is "".

        `session_id` is required when `task_id` is "".

        Args:
            task_id: ID of the task, from its start; empty to ask by SdkAppId and SessionId.
            sdk_app_id: Application that the task was started with; goes with SessionId.
            session_id: ID of your own, as in the start; goes with SdkAppId.
            until: What to wait for: "ended" or "running", or a value of `Status`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `DescribeAITranscriptionErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeAITranscription
        """
        from .describe_ai_transcription import DescribeAITranscriptionRequest

        request = DescribeAITranscriptionRequest(
            task_id=task_id,
            sdk_app_id=sdk_app_id,
            session_id=session_id,
        )
        return await self._wait(request, until, timeout)

    async def describe_call_detail_info(
        self,
        *,
        comm_id: str,
        start_time: int,
        end_time: int,
        sdk_app_id: int,
        user_ids: Sequence[str] | None = None,
        data_type: Sequence[
            Literal[
                "all",
                "appCpu",
                "sysCpu",
                "aBit",
                "aBlock",
                "bigvBit",
                "bigvCapFps",
                "bigvEncFps",
                "bigvDecFps",
                "bigvBlock",
                "aLoss",
                "bigvLoss",
                "bigvWidth",
                "bigvHeight",
            ]
        ]
        | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> DescribeCallDetailInfoResponse:
        """List the users of a call, and how well it went for them second by second.

        Documented limit: 20/s.

        `page_size` is required when `page_number` is given.

        Args:
            comm_id: ID of the call, from DescribeRoomInfo: application, room and time of creation,
                such as 1400188366_218695_1590065777.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds: up to an hour after StartTime with DataType, up to four
                without.
            sdk_app_id: Application that owns the room.
            user_ids: Users to tell about, up to 6 with DataType; 6 of the call's when left out. At
                most 100 items.
            data_type: Measures to tell; only the users are listed when left out. "all" is
                everything; "appCpu" is CPU used by the application; "sysCpu" is CPU used by the
                system; "aBit" is audio bitrate, in bit/s; "aBlock" is audio stutter, in
                milliseconds; "bigvBit" is video bitrate, in bit/s; "bigvCapFps" is frame rate of
                capture; "bigvEncFps" is frame rate of sending; "bigvDecFps" is frame rate of
                rendering; "bigvBlock" is video stutter, in milliseconds; "aLoss" is audio packets
                lost; "bigvLoss" is video packets lost; "bigvWidth" is width of the video;
                "bigvHeight" is height of the video.
            page_number: Number of the page, from 0; counts together with PageSize only. The
                vendor's default is 0.
            page_size: Users per page, up to 6 with DataType. From 1 to 100. The vendor's default is
                6.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeCallDetailInfoErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCallDetailInfo
        """
        from .describe_call_detail_info import DescribeCallDetailInfoRequest

        request = DescribeCallDetailInfoRequest(
            comm_id=comm_id,
            start_time=start_time,
            end_time=end_time,
            sdk_app_id=sdk_app_id,
            user_ids=user_ids,
            data_type=data_type,
            page_number=page_number,
            page_size=page_size,
        )
        return await self.call(request)

    def iter_describe_call_detail_info(
        self,
        *,
        comm_id: str,
        start_time: int,
        end_time: int,
        sdk_app_id: int,
        user_ids: Sequence[str] | None = None,
        data_type: Sequence[
            Literal[
                "all",
                "appCpu",
                "sysCpu",
                "aBit",
                "aBlock",
                "bigvBit",
                "bigvCapFps",
                "bigvEncFps",
                "bigvDecFps",
                "bigvBlock",
                "aLoss",
                "bigvLoss",
                "bigvWidth",
                "bigvHeight",
            ]
        ]
        | None = None,
        page_size: int,
    ) -> AsyncIterator[UserInformation]:
        """List the users of a call, and how well it went for them second by second.

        Yields the items of `UserList` of all pages, and nothing else of the answers. Each page is a
        call of its own, made when an item of it is asked for, and has the whole time limit. A list
        that ends here has ended: what leaves that open is raised, after the items that came.

        Documented limit: 20/s.

        Args:
            comm_id: ID of the call, from DescribeRoomInfo: application, room and time of creation,
                such as 1400188366_218695_1590065777.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds: up to an hour after StartTime with DataType, up to four
                without.
            sdk_app_id: Application that owns the room.
            user_ids: Users to tell about, up to 6 with DataType; 6 of the call's when left out. At
                most 100 items.
            data_type: Measures to tell; only the users are listed when left out. "all" is
                everything; "appCpu" is CPU used by the application; "sysCpu" is CPU used by the
                system; "aBit" is audio bitrate, in bit/s; "aBlock" is audio stutter, in
                milliseconds; "bigvBit" is video bitrate, in bit/s; "bigvCapFps" is frame rate of
                capture; "bigvEncFps" is frame rate of sending; "bigvDecFps" is frame rate of
                rendering; "bigvBlock" is video stutter, in milliseconds; "aLoss" is audio packets
                lost; "bigvLoss" is video packets lost; "bigvWidth" is width of the video;
                "bigvHeight" is height of the video.
            page_size: Users per page, up to 6 with DataType. From 1 to 100.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeCallDetailInfoErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCallDetailInfo
        """
        from .describe_call_detail_info import DescribeCallDetailInfoRequest

        request = DescribeCallDetailInfoRequest(
            comm_id=comm_id,
            start_time=start_time,
            end_time=end_time,
            sdk_app_id=sdk_app_id,
            user_ids=user_ids,
            data_type=data_type,
            page_size=page_size,
        )
        return self._iterate(request)

    async def describe_cloud_moderation(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
    ) -> DescribeCloudModerationResponse:
        """Tell the state of a running moderation task and whose streams it takes.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start. A task that has ended is not found.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DescribeCloudModerationErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudModeration
        """
        from .describe_cloud_moderation import DescribeCloudModerationRequest

        request = DescribeCloudModerationRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request)

    async def wait_describe_cloud_moderation(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        until: Literal["ended", "running", "Idle", "InProgress", "Exited"] = "ended",
        timeout: float = 300.0,
    ) -> DescribeCloudModerationResponse:
        """Tell the state of a running moderation task and whose streams it takes.

        Looks again and again, more and more rarely, until `Status` is what is waited for.

        States: running is "InProgress"; ended is "Exited".

        A task that was seen and then is gone has ended: the answer is the last one before, with
        `meta.already_gone`.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start. A task that has ended is not found.
            until: What to wait for: "ended" or "running", or a value of `Status`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DescribeCloudModerationErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudModeration
        """
        from .describe_cloud_moderation import DescribeCloudModerationRequest

        request = DescribeCloudModerationRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self._wait(request, until, timeout)

    async def describe_cloud_recording(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
    ) -> DescribeCloudRecordingResponse:
        """Tell the state of a running recording task and the files it has stored.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start. A task that has ended is not found.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DescribeCloudRecordingErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudRecording
        """
        from .describe_cloud_recording import DescribeCloudRecordingRequest

        request = DescribeCloudRecordingRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request)

    async def wait_describe_cloud_recording(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        until: Literal["ended", "running", "Idle", "InProgress", "Exited"] = "ended",
        timeout: float = 300.0,
    ) -> DescribeCloudRecordingResponse:
        """Tell the state of a running recording task and the files it has stored.

        Looks again and again, more and more rarely, until `Status` is what is waited for.

        States: running is "InProgress"; ended is "Exited".

        A task that was seen and then is gone has ended: the answer is the last one before, with
        `meta.already_gone`.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start. A task that has ended is not found.
            until: What to wait for: "ended" or "running", or a value of `Status`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DescribeCloudRecordingErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudRecording
        """
        from .describe_cloud_recording import DescribeCloudRecordingRequest

        request = DescribeCloudRecordingRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self._wait(request, until, timeout)

    async def describe_cloud_slice_task(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
    ) -> DescribeCloudSliceTaskResponse:
        """Tell the state of a running slicing task.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start. A task that has ended is not found.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DescribeCloudSliceTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudSliceTask
        """
        from .describe_cloud_slice_task import DescribeCloudSliceTaskRequest

        request = DescribeCloudSliceTaskRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request)

    async def wait_describe_cloud_slice_task(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        until: Literal["ended", "running", "Idle", "InProgress", "Exited"] = "ended",
        timeout: float = 300.0,
    ) -> DescribeCloudSliceTaskResponse:
        """Tell the state of a running slicing task.

        Looks again and again, more and more rarely, until `Status` is what is waited for.

        States: running is "InProgress"; ended is "Exited".

        A task that was seen and then is gone has ended: the answer is the last one before, with
        `meta.already_gone`.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start. A task that has ended is not found.
            until: What to wait for: "ended" or "running", or a value of `Status`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `DescribeCloudSliceTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudSliceTask
        """
        from .describe_cloud_slice_task import DescribeCloudSliceTaskRequest

        request = DescribeCloudSliceTaskRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self._wait(request, until, timeout)

    async def describe_cloud_transcription(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
    ) -> DescribeCloudTranscriptionResponse:
        """Tell the state of a running transcription task.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start. A task that has ended is not found.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.
            ApiError: The vendor refused otherwise; `DescribeCloudTranscriptionErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudTranscription
        """
        from .describe_cloud_transcription import DescribeCloudTranscriptionRequest

        request = DescribeCloudTranscriptionRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request)

    async def wait_describe_cloud_transcription(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        until: Literal["ended", "running", "Idle", "InProgress", "Exited"] = "ended",
        timeout: float = 300.0,
    ) -> DescribeCloudTranscriptionResponse:
        """Tell the state of a running transcription task.

        Looks again and again, more and more rarely, until `Status` is what is waited for.

        States: running is "InProgress"; ended is "Exited".

        A task that was seen and then is gone has ended: the answer is the last one before, with
        `meta.already_gone`.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start. A task that has ended is not found.
            until: What to wait for: "ended" or "running", or a value of `Status`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.
            ApiError: The vendor refused otherwise; `DescribeCloudTranscriptionErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeCloudTranscription
        """
        from .describe_cloud_transcription import DescribeCloudTranscriptionRequest

        request = DescribeCloudTranscriptionRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self._wait(request, until, timeout)

    async def describe_mix_transcoding_usage(
        self,
        *,
        start_time: str,
        end_time: str,
        sdk_app_id: int | None = None,
    ) -> DescribeMixTranscodingUsageResponse:
        """Tell how many minutes of mixed transcoding were used: by five minutes within a day,
        otherwise by day.

        Documented limit: 5/s.

        Args:
            start_time: First day, as YYYY-MM-DD.
            end_time: Last day, as YYYY-MM-DD; at most 31 days in all.
            sdk_app_id: Application to tell about; all of the account when left out.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeMixTranscodingUsageErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeMixTranscodingUsage
        """
        from .describe_mix_transcoding_usage import DescribeMixTranscodingUsageRequest

        request = DescribeMixTranscodingUsageRequest(
            start_time=start_time,
            end_time=end_time,
            sdk_app_id=sdk_app_id,
        )
        return await self.call(request)

    async def describe_recording_usage(
        self,
        *,
        start_time: str,
        end_time: str,
        mix_type: Literal["single", "multi"],
        sdk_app_id: int | None = None,
    ) -> DescribeRecordingUsageResponse:
        """Tell how many minutes of recording were used: by five minutes within a day, otherwise by
        day.

        Documented limit: 5/s.

        Args:
            start_time: First day, as YYYY-MM-DD.
            end_time: Last day, as YYYY-MM-DD; at most 31 days in all.
            mix_type: Kind of recording. "single" is each stream by itself; "multi" is streams
                mixed.
            sdk_app_id: Application to tell about; all of the account when left out.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeRecordingUsageErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRecordingUsage
        """
        from .describe_recording_usage import DescribeRecordingUsageRequest

        request = DescribeRecordingUsageRequest(
            start_time=start_time,
            end_time=end_time,
            mix_type=mix_type,
            sdk_app_id=sdk_app_id,
        )
        return await self.call(request)

    async def describe_relay_usage(
        self,
        *,
        start_time: str,
        end_time: str,
        sdk_app_id: int | None = None,
    ) -> DescribeRelayUsageResponse:
        """Tell how much was relayed to CDNs: by five minutes within a day, otherwise by day.

        Documented limit: 5/s.

        Args:
            start_time: First day, as YYYY-MM-DD.
            end_time: Last day, as YYYY-MM-DD; at most 31 days in all.
            sdk_app_id: Application to tell about; all of the account when left out.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeRelayUsageErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRelayUsage
        """
        from .describe_relay_usage import DescribeRelayUsageRequest

        request = DescribeRelayUsageRequest(
            start_time=start_time,
            end_time=end_time,
            sdk_app_id=sdk_app_id,
        )
        return await self.call(request)

    async def describe_room_info(
        self,
        *,
        sdk_app_id: int,
        start_time: int,
        end_time: int,
        room_id: str | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> DescribeRoomInfoResponse:
        """List the rooms of an application, of the last 14 days.

        Documented limit: 20/s.

        `page_size` is required when `page_number` is given.

        Args:
            sdk_app_id: Application that owns the rooms.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds; up to 24 hours after StartTime.
            room_id: Room to tell about; all when left out.
            page_number: Number of the page, from 0; counts together with PageSize only. The
                vendor's default is 0.
            page_size: Rooms per page. From 1 to 100. The vendor's default is 10.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeRoomInfoErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRoomInfo
        """
        from .describe_room_info import DescribeRoomInfoRequest

        request = DescribeRoomInfoRequest(
            sdk_app_id=sdk_app_id,
            start_time=start_time,
            end_time=end_time,
            room_id=room_id,
            page_number=page_number,
            page_size=page_size,
        )
        return await self.call(request)

    def iter_describe_room_info(
        self,
        *,
        sdk_app_id: int,
        start_time: int,
        end_time: int,
        room_id: str | None = None,
        page_size: int,
    ) -> AsyncIterator[RoomState]:
        """List the rooms of an application, of the last 14 days.

        Yields the items of `RoomList` of all pages, and nothing else of the answers. Each page is a
        call of its own, made when an item of it is asked for, and has the whole time limit. A list
        that ends here has ended: what leaves that open is raised, after the items that came.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the rooms.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds; up to 24 hours after StartTime.
            room_id: Room to tell about; all when left out.
            page_size: Rooms per page. From 1 to 100.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeRoomInfoErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeRoomInfo
        """
        from .describe_room_info import DescribeRoomInfoRequest

        request = DescribeRoomInfoRequest(
            sdk_app_id=sdk_app_id,
            start_time=start_time,
            end_time=end_time,
            room_id=room_id,
            page_size=page_size,
        )
        return self._iterate(request)

    async def describe_scale_info(
        self,
        *,
        sdk_app_id: int,
        start_time: int,
        end_time: int,
    ) -> DescribeScaleInfoResponse:
        """Tell how many rooms and users an application had on each of the last 14 days, except
        today.

        Documented limit: 20/s.

        Args:
            sdk_app_id: The application.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds. A day is told about only if this is later than its
                beginning.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeScaleInfoErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeScaleInfo
        """
        from .describe_scale_info import DescribeScaleInfoRequest

        request = DescribeScaleInfoRequest(
            sdk_app_id=sdk_app_id,
            start_time=start_time,
            end_time=end_time,
        )
        return await self.call(request)

    async def describe_stream_ingest(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
    ) -> DescribeStreamIngestResponse:
        """Tell whether a task that pulls a stream into a room is running.

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-jakarta, ap-mumbai, ap-singapore.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeStreamIngestErrorCode` has the codes.

        https://www.tencentcloud.com/document/api/647/57836
        """
        from .describe_stream_ingest import DescribeStreamIngestRequest

        request = DescribeStreamIngestRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request)

    async def wait_describe_stream_ingest(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        until: Literal["running", "InProgress", "NotExist"] = "running",
        timeout: float = 300.0,
    ) -> DescribeStreamIngestResponse:
        """Tell whether a task that pulls a stream into a room is running.

        Looks again and again, more and more rarely, until `Status` is what is waited for.

        States: running is "InProgress".

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-jakarta, ap-mumbai, ap-singapore.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            until: What to wait for: "running", or a value of `Status`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeStreamIngestErrorCode` has the codes.

        https://www.tencentcloud.com/document/api/647/57836
        """
        from .describe_stream_ingest import DescribeStreamIngestRequest

        request = DescribeStreamIngestRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self._wait(request, until, timeout)

    async def describe_trtc_market_quality_data(
        self,
        *,
        sdk_app_id: str,
        start_time: str,
        end_time: str,
        period: Literal["d", "h"],
        is_float: bool | None = None,
    ) -> DescribeTRTCMarketQualityDataResponse:
        """Tell how well calls of an application went, by day or hour, as the monitoring dashboard
        shows it.

        Args:
            sdk_app_id: The application, such as 1400xxxxxx.
            start_time: First day, as YYYY-MM-DD. How long ago it may be depends on the dashboard's
                edition.
            end_time: Last day, as YYYY-MM-DD.
            period: What a row stands for. Days and hours are those of UTC. "d" is day; "h" is hour.
            is_float: Whether numbers are told with decimals, in RowValueFloat.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ApiError: The vendor refused otherwise; `DescribeTRTCMarketQualityDataErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCMarketQualityData
        """
        from .describe_trtc_market_quality_data import DescribeTRTCMarketQualityDataRequest

        request = DescribeTRTCMarketQualityDataRequest(
            sdk_app_id=sdk_app_id,
            start_time=start_time,
            end_time=end_time,
            period=period,
            is_float=is_float,
        )
        return await self.call(request)

    async def describe_trtc_market_scale_data(
        self,
        *,
        sdk_app_id: str,
        start_time: str,
        end_time: str,
        period: Literal["d", "h"],
    ) -> DescribeTRTCMarketScaleDataResponse:
        """Tell how many rooms and users an application had, by day or hour, as the monitoring
        dashboard shows it.

        Args:
            sdk_app_id: The application, such as 1400xxxxxx.
            start_time: First day, as YYYY-MM-DD. How long ago it may be depends on the dashboard's
                edition.
            end_time: Last day, as YYYY-MM-DD.
            period: What a row stands for. Days and hours are those of UTC. "d" is day; "h" is hour.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ApiError: The vendor refused otherwise; `DescribeTRTCMarketScaleDataErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCMarketScaleData
        """
        from .describe_trtc_market_scale_data import DescribeTRTCMarketScaleDataRequest

        request = DescribeTRTCMarketScaleDataRequest(
            sdk_app_id=sdk_app_id,
            start_time=start_time,
            end_time=end_time,
            period=period,
        )
        return await self.call(request)

    async def describe_trtc_real_time_quality_data(
        self,
        *,
        sdk_app_id: str,
        start_time: int,
        end_time: int,
        room_id: str | None = None,
    ) -> DescribeTRTCRealTimeQualityDataResponse:
        """Tell how well running calls go, as the monitoring dashboard shows it.

        Args:
            sdk_app_id: The application, such as 1400xxxxxx.
            start_time: Start in Unix seconds. How long ago it may be depends on the dashboard's
                edition.
            end_time: End in Unix seconds.
            room_id: Room to tell about; all when left out.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ApiError: The vendor refused otherwise; `DescribeTRTCRealTimeQualityDataErrorCode` has
                the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCRealTimeQualityData
        """
        from .describe_trtc_real_time_quality_data import DescribeTRTCRealTimeQualityDataRequest

        request = DescribeTRTCRealTimeQualityDataRequest(
            sdk_app_id=sdk_app_id,
            start_time=start_time,
            end_time=end_time,
            room_id=room_id,
        )
        return await self.call(request)

    async def describe_trtc_real_time_scale_data(
        self,
        *,
        sdk_app_id: str,
        start_time: int,
        end_time: int,
        room_id: str | None = None,
    ) -> DescribeTRTCRealTimeScaleDataResponse:
        """Tell how many rooms and users are online, as the monitoring dashboard shows it.

        Args:
            sdk_app_id: The application, such as 1400xxxxxx.
            start_time: Start in Unix seconds. How long ago it may be depends on the dashboard's
                edition.
            end_time: End in Unix seconds.
            room_id: Room to tell about; all when left out.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            ApiError: The vendor refused otherwise; `DescribeTRTCRealTimeScaleDataErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTRTCRealTimeScaleData
        """
        from .describe_trtc_real_time_scale_data import DescribeTRTCRealTimeScaleDataRequest

        request = DescribeTRTCRealTimeScaleDataRequest(
            sdk_app_id=sdk_app_id,
            start_time=start_time,
            end_time=end_time,
            room_id=room_id,
        )
        return await self.call(request)

    async def describe_trtc_room_usage(
        self,
        *,
        sdk_appid: int,
        start_time: str,
        end_time: str,
    ) -> DescribeTrtcRoomUsageResponse:
        """Tell what was used in each room of an application within a day.

        Documented limit: 1/15s.

        Args:
            sdk_appid: Application that owns the rooms.
            start_time: Start, as YYYY-MM-DD HH:MM.
            end_time: End, as YYYY-MM-DD HH:MM; up to 24 hours after StartTime.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeTrtcRoomUsageErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTrtcRoomUsage
        """
        from .describe_trtc_room_usage import DescribeTrtcRoomUsageRequest

        request = DescribeTrtcRoomUsageRequest(
            sdk_appid=sdk_appid,
            start_time=start_time,
            end_time=end_time,
        )
        return await self.call(request)

    async def describe_trtc_usage(
        self,
        *,
        start_time: str,
        end_time: str,
        sdk_app_id: int | None = None,
    ) -> DescribeTrtcUsageResponse:
        """Tell how many minutes of sound and video were used: by five minutes within a day,
        otherwise by day.

        Documented limit: 5/s.

        Args:
            start_time: First day, as YYYY-MM-DD.
            end_time: Last day, as YYYY-MM-DD; at most 31 days in all.
            sdk_app_id: Application to tell about; all of the account when left out.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeTrtcUsageErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeTrtcUsage
        """
        from .describe_trtc_usage import DescribeTrtcUsageRequest

        request = DescribeTrtcUsageRequest(
            start_time=start_time,
            end_time=end_time,
            sdk_app_id=sdk_app_id,
        )
        return await self.call(request)

    async def describe_unusual_event(
        self,
        *,
        sdk_app_id: int,
        start_time: int,
        end_time: int,
        room_id: str | None = None,
    ) -> DescribeUnusualEventResponse:
        """List up to 20 bad experiences that users of an application had, picked at random.

        Documented limit: 20/s.

        Args:
            sdk_app_id: The application.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds; up to an hour after StartTime.
            room_id: Room to tell about; all when left out.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeUnusualEventErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUnusualEvent
        """
        from .describe_unusual_event import DescribeUnusualEventRequest

        request = DescribeUnusualEventRequest(
            sdk_app_id=sdk_app_id,
            start_time=start_time,
            end_time=end_time,
            room_id=room_id,
        )
        return await self.call(request)

    async def describe_user_event(
        self,
        *,
        comm_id: str,
        start_time: int,
        end_time: int,
        user_id: str,
        room_id: str,
        sdk_app_id: int,
    ) -> DescribeUserEventResponse:
        """List what happened to a user in a call, such as entering, leaving and turning the camera
        on.

        Documented limit: 20/s.

        Args:
            comm_id: ID of the call, from DescribeRoomInfo.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds; the end of the room where that is earlier.
            user_id: The user.
            room_id: The room.
            sdk_app_id: Application that owns the room.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeUserEventErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUserEvent
        """
        from .describe_user_event import DescribeUserEventRequest

        request = DescribeUserEventRequest(
            comm_id=comm_id,
            start_time=start_time,
            end_time=end_time,
            user_id=user_id,
            room_id=room_id,
            sdk_app_id=sdk_app_id,
        )
        return await self.call(request)

    async def describe_user_info(
        self,
        *,
        comm_id: str,
        start_time: int,
        end_time: int,
        sdk_app_id: int,
        user_ids: Sequence[str] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> DescribeUserInfoResponse:
        """List the users of a call.

        Documented limit: 20/s.

        `page_size` is required when `page_number` is given.

        Args:
            comm_id: ID of the call, from DescribeRoomInfo.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds; up to four hours after StartTime.
            sdk_app_id: Application that owns the room.
            user_ids: Users to tell about; 6 of the call's when left out. From 1 to 100 items.
            page_number: Number of the page, from 0; counts together with PageSize only. The
                vendor's default is 0.
            page_size: Users per page. From 1 to 100. The vendor's default is 6.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeUserInfoErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUserInfo
        """
        from .describe_user_info import DescribeUserInfoRequest

        request = DescribeUserInfoRequest(
            comm_id=comm_id,
            start_time=start_time,
            end_time=end_time,
            sdk_app_id=sdk_app_id,
            user_ids=user_ids,
            page_number=page_number,
            page_size=page_size,
        )
        return await self.call(request)

    def iter_describe_user_info(
        self,
        *,
        comm_id: str,
        start_time: int,
        end_time: int,
        sdk_app_id: int,
        user_ids: Sequence[str] | None = None,
        page_size: int,
    ) -> AsyncIterator[UserInformation]:
        """List the users of a call.

        Yields the items of `UserList` of all pages, and nothing else of the answers. Each page is a
        call of its own, made when an item of it is asked for, and has the whole time limit. A list
        that ends here has ended: what leaves that open is raised, after the items that came.

        Documented limit: 20/s.

        Args:
            comm_id: ID of the call, from DescribeRoomInfo.
            start_time: Start in Unix seconds, in the last 14 days.
            end_time: End in Unix seconds; up to four hours after StartTime.
            sdk_app_id: Application that owns the room.
            user_ids: Users to tell about; 6 of the call's when left out. From 1 to 100 items.
            page_size: Users per page. From 1 to 100.

        Raises:
            ResponseError: An answer cannot be read, lacks its items, or does not lead to those that
                there should still be.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            ApiError: The vendor refused otherwise; `DescribeUserInfoErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeUserInfo
        """
        from .describe_user_info import DescribeUserInfoRequest

        request = DescribeUserInfoRequest(
            comm_id=comm_id,
            start_time=start_time,
            end_time=end_time,
            sdk_app_id=sdk_app_id,
            user_ids=user_ids,
            page_size=page_size,
        )
        return self._iterate(request)

    async def describe_web_record(
        self,
        *,
        task_id: str | None = None,
        sdk_app_id: int | None = None,
        record_id: str | None = None,
    ) -> DescribeWebRecordResponse:
        """Tell whether a page is being recorded.

        At least one of `task_id` and `record_id` has to be given.

        `sdk_app_id` is required when `record_id` is given.

        Args:
            task_id: ID of the task, from its start.
            sdk_app_id: Application that the task was started with; for RecordId.
            record_id: ID of your own, as in the start; in place of TaskId.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `DescribeWebRecordErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeWebRecord
        """
        from .describe_web_record import DescribeWebRecordRequest

        request = DescribeWebRecordRequest(
            task_id=task_id,
            sdk_app_id=sdk_app_id,
            record_id=record_id,
        )
        return await self.call(request)

    async def wait_describe_web_record(
        self,
        *,
        task_id: str | None = None,
        sdk_app_id: int | None = None,
        record_id: str | None = None,
        until: Literal["ended", "running", 1] = "ended",
        timeout: float = 300.0,
    ) -> DescribeWebRecordResponse:
        """Tell whether a page is being recorded.

        Looks again and again, more and more rarely, until `Status` is what is waited for.

        States: running is 1.

        A task that was seen and then is gone has ended: the answer is the last one before, with
        `meta.already_gone`.

        At least one of `task_id` and `record_id` has to be given.

        `sdk_app_id` is required when `record_id` is given.

        Args:
            task_id: ID of the task, from its start.
            sdk_app_id: Application that the task was started with; for RecordId.
            record_id: ID of your own, as in the start; in place of TaskId.
            until: What to wait for: "ended" or "running", or a value of `Status`.
            timeout: Seconds to wait at most, for all of it.

        Raises:
            StateNotReached: The time is up; it tells the last state seen.
            TaskEnded: The task is over in another state than the one waited for.
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `DescribeWebRecordErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DescribeWebRecord
        """
        from .describe_web_record import DescribeWebRecordRequest

        request = DescribeWebRecordRequest(
            task_id=task_id,
            sdk_app_id=sdk_app_id,
            record_id=record_id,
        )
        return await self._wait(request, until, timeout)

    async def dismiss_room(
        self,
        *,
        sdk_app_id: int,
        room_id: int,
        missing_ok: bool = False,
    ) -> DismissRoomResponse:
        """Remove all users from a room with a number for its ID, and close it.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room to close.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.RoomNotExist, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `DismissRoomErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DismissRoom
        """
        from .dismiss_room import DismissRoomRequest

        request = DismissRoomRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def dismiss_room_by_str_room_id(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        missing_ok: bool = False,
    ) -> DismissRoomByStrRoomIdResponse:
        """Remove all users from a room with a string for its ID, and close it.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room to close.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.RoomNotExist, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `DismissRoomByStrRoomIdErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=DismissRoomByStrRoomId
        """
        from .dismiss_room_by_str_room_id import DismissRoomByStrRoomIdRequest

        request = DismissRoomByStrRoomIdRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def modify_cloud_moderation(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        subscribe_stream_user_ids: SubscribeStreamUserIds | None = None,
    ) -> ModifyCloudModerationResponse:
        """Change whose streams a moderation task takes.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            subscribe_stream_user_ids: Whose streams are moderated from now on.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `ModifyCloudModerationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ModifyCloudModeration
        """
        from .modify_cloud_moderation import ModifyCloudModerationRequest

        request = ModifyCloudModerationRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
            subscribe_stream_user_ids=subscribe_stream_user_ids,
        )
        return await self.call(request)

    async def modify_cloud_recording(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        mix_layout_params: MixLayoutParams | None = None,
        subscribe_stream_user_ids: SubscribeStreamUserIds | None = None,
    ) -> ModifyCloudRecordingResponse:
        """Change the layout of a recording task and whose streams it takes; each call tells both in
        full.

        Documented limit: 20/s.

        Documented regions: ap-beijing, ap-guangzhou, ap-mumbai, ap-shanghai, ap-singapore.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            mix_layout_params: New layout of a mixed recording, as a whole.
            subscribe_stream_user_ids: Whose streams are recorded from now on, as a whole.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `ModifyCloudRecordingErrorCode` has the codes.

        https://www.tencentcloud.com/document/api/647/46957
        """
        from .modify_cloud_recording import ModifyCloudRecordingRequest

        request = ModifyCloudRecordingRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
            mix_layout_params=mix_layout_params,
            subscribe_stream_user_ids=subscribe_stream_user_ids,
        )
        return await self.call(request)

    async def modify_cloud_slice_task(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        subscribe_stream_user_ids: SubscribeStreamUserIds | None = None,
    ) -> ModifyCloudSliceTaskResponse:
        """Change whose streams a slicing task takes.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            subscribe_stream_user_ids: Whose streams are sliced from now on.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `ModifyCloudSliceTaskErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=ModifyCloudSliceTask
        """
        from .modify_cloud_slice_task import ModifyCloudSliceTaskRequest

        request = ModifyCloudSliceTaskRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
            subscribe_stream_user_ids=subscribe_stream_user_ids,
        )
        return await self.call(request)

    async def query_ai_message_list(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
    ) -> QueryAIMessageListResponse:
        """List what was said in an AI conversation.

        Args:
            sdk_app_id: Application that owns the conversation's room.
            task_id: ID of the conversation, from its start.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            TransportError: The exchange failed.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `QueryAIMessageListErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=QueryAIMessageList
        """
        from .query_ai_message_list import QueryAIMessageListRequest

        request = QueryAIMessageListRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request)

    async def remove_user(
        self,
        *,
        sdk_app_id: int,
        room_id: int,
        user_ids: Sequence[str],
        missing_ok: bool = False,
    ) -> RemoveUserResponse:
        """Remove users from a room with a number for its ID.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room that they are in.
            user_ids: Users to remove. At most 10 items.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.RoomNotExist, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `RemoveUserErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=RemoveUser
        """
        from .remove_user import RemoveUserRequest

        request = RemoveUserRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            user_ids=user_ids,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def remove_user_by_str_room_id(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        user_ids: Sequence[str],
        missing_ok: bool = False,
    ) -> RemoveUserByStrRoomIdResponse:
        """Remove users from a room with a string for its ID.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room that they are in.
            user_ids: Users to remove. At most 10 items.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.RoomNotExist, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `RemoveUserByStrRoomIdErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=RemoveUserByStrRoomId
        """
        from .remove_user_by_str_room_id import RemoveUserByStrRoomIdRequest

        request = RemoveUserByStrRoomIdRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            user_ids=user_ids,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def set_user_blocked(
        self,
        *,
        sdk_app_id: int,
        room_id: int,
        user_id: str,
        is_mute: Literal[0, 1, 2, 3],
    ) -> SetUserBlockedResponse:
        """Mute a user, or let the user be heard and seen again, in a room with a number for its
        ID.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room that the user is in.
            user_id: User to mute or not.
            is_mute: What is muted. 0 is mute nothing; 1 is mute sound and video; 2 is mute sound
                only; 3 is mute video only.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.RoomNotExist, FailedOperation.UserNotExist
                or InternalError.UserNotExist.
            ApiError: The vendor refused otherwise; `SetUserBlockedErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=SetUserBlocked
        """
        from .set_user_blocked import SetUserBlockedRequest

        request = SetUserBlockedRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            user_id=user_id,
            is_mute=is_mute,
        )
        return await self.call(request)

    async def set_user_blocked_by_str_room_id(
        self,
        *,
        sdk_app_id: int,
        str_room_id: str,
        user_id: str,
        is_mute: Literal[0, 1, 2, 3],
    ) -> SetUserBlockedByStrRoomIdResponse:
        """Mute a user, or let the user be heard and seen again, in a room with a string for its
        ID.

        Documented limit: 20/s.

        Args:
            sdk_app_id: Application that owns the room.
            str_room_id: Room that the user is in.
            user_id: User to mute or not.
            is_mute: What is muted. 0 is mute nothing; 1 is mute sound and video; 2 is mute sound
                only; 3 is mute video only.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.RoomNotExist or
                FailedOperation.UserNotExist.
            ApiError: The vendor refused otherwise; `SetUserBlockedByStrRoomIdErrorCode` has the
                codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=SetUserBlockedByStrRoomId
        """
        from .set_user_blocked_by_str_room_id import SetUserBlockedByStrRoomIdRequest

        request = SetUserBlockedByStrRoomIdRequest(
            sdk_app_id=sdk_app_id,
            str_room_id=str_room_id,
            user_id=user_id,
            is_mute=is_mute,
        )
        return await self.call(request)

    async def start_ai_conversation(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        agent_config: AgentConfig,
        session_id: str | None = None,
        room_id_type: Literal[0, 1] | None = None,
        stt_config: STTConfig | None = None,
        llm_config: str,
        tts_config: str,
        experimental_params: str | None = None,
    ) -> StartAIConversationResponse:
        """Send a robot into a room that talks with a user by way of speech recognition, a language
        model and a voice.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room that the robot enters.
            agent_config: The robot.
            session_id: ID of your own, by which the task can be described and a second start with
                the same one is refused.
            room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string. The vendor's
                default is 0.
            stt_config: How speech is recognized.
            llm_config: JSON text that says which language model to use: LLMType, Model, APIKey,
                APIUrl, and optionally History, HistoryMode and Streaming.
            tts_config: JSON text that says which voice to use: TTSType, VoiceId and Model, and
                optionally Speed, Volume, Pitch and Language. Other suppliers' hold keys.
            experimental_params: Experimental parameters, which Tencent Cloud tells on request.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.TaskExist.
            ServiceUnavailable: The vendor answered FailedOperation.NotAbility,
                FailedOperation.NotAllowed or ResourceInsufficient.RequestRejection.
            ApiError: The vendor refused otherwise; `StartAIConversationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartAIConversation
        """
        from .start_ai_conversation import StartAIConversationRequest

        llm_config = hide(llm_config)
        tts_config = hide(tts_config)
        request = StartAIConversationRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            agent_config=agent_config,
            session_id=session_id,
            room_id_type=room_id_type,
            stt_config=stt_config,
            llm_config=llm_config,
            tts_config=tts_config,
            experimental_params=experimental_params,
        )
        return await self.call(request)

    async def start_ai_transcription(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        transcription_params: TranscriptionParams,
        session_id: str | None = None,
        room_id_type: Literal[0, 1] | None = None,
        recognize_config: RecognizeConfig | None = None,
        translation_config: TranslationConfig | None = None,
    ) -> StartAITranscriptionResponse:
        """Send a robot into a room that writes down what is said and sends it as subtitles and
        messages.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room to transcribe.
            transcription_params: The robot.
            session_id: ID of your own, by which the task can be described and a second start with
                the same one is refused. Advisable where a whole room is transcribed: two robots
                would hear each other.
            room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string. The vendor's
                default is 0.
            recognize_config: How speech is recognized.
            translation_config: How the text is translated.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.TaskExist.
            ServiceUnavailable: The vendor answered FailedOperation.NotAbility,
                FailedOperation.NotAllowed or ResourceInsufficient.RequestRejection.
            ApiError: The vendor refused otherwise; `StartAITranscriptionErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartAITranscription
        """
        from .start_ai_transcription import StartAITranscriptionRequest

        request = StartAITranscriptionRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            transcription_params=transcription_params,
            session_id=session_id,
            room_id_type=room_id_type,
            recognize_config=recognize_config,
            translation_config=translation_config,
        )
        return await self.call(request)

    async def start_publish_cdn_stream(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        room_id_type: Literal[0, 1],
        agent_params: AgentParams,
        with_transcoding: Literal[0, 1],
        audio_params: McuAudioParams,
        video_params: McuVideoParams | None = None,
        single_subscribe_params: SingleSubscribeParams | None = None,
        publish_cdn_params: Sequence[McuPublishCdnParam] | None = None,
        sei_params: McuSeiParams | None = None,
        feed_back_room_params: Sequence[McuFeedBackRoomParams] | None = None,
        record_params: McuRecordParams | None = None,
    ) -> StartPublishCdnStreamResponse:
        """Start a task that relays a stream of a room, or several mixed, to CDNs or back into
        rooms.

        Documented limit: 20/s.

        Documented regions: ap-guangzhou, ap-hongkong, ap-singapore.

        At least one of `publish_cdn_params` and `feed_back_room_params` has to be given.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room to relay.
            room_id_type: Kind of the room's ID. 0 is 32-bit integer; 1 is string.
            agent_params: The robot that enters the room to relay it.
            with_transcoding: Whether streams are transcoded, which costs; mixing needs it. 0 is
                relay one stream as it is; 1 is transcode.
            audio_params: Sound of the relayed stream, which is transcoded in any case.
            video_params: Picture of the relayed stream; left out to relay sound alone.
            single_subscribe_params: The stream to relay as it is, when WithTranscoding is 0.
            publish_cdn_params: CDNs to relay to. At most 10 items.
            sei_params: SEI messages in the relayed stream.
            feed_back_room_params: Rooms to relay to; their SDK has to be 10.4 or newer. At most 10
                items.
            record_params: Recording of the relayed stream.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            QuotaExceeded: The vendor answered FailedOperation.RestrictedConcurrency.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `StartPublishCdnStreamErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/647/48247
        """
        from .start_publish_cdn_stream import StartPublishCdnStreamRequest

        request = StartPublishCdnStreamRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            room_id_type=room_id_type,
            agent_params=agent_params,
            with_transcoding=with_transcoding,
            audio_params=audio_params,
            video_params=video_params,
            single_subscribe_params=single_subscribe_params,
            publish_cdn_params=publish_cdn_params,
            sei_params=sei_params,
            feed_back_room_params=feed_back_room_params,
            record_params=record_params,
        )
        return await self.call(request)

    async def start_stream_ingest(
        self,
        *,
        sdk_app_id: int,
        room_id: str,
        room_id_type: Literal[0, 1],
        user_id: str,
        user_sig: str,
        stream_url: str | None = None,
        private_map_key: str | None = None,
        seek_second: int | None = None,
        auto_push: bool | None = None,
        repeat_num: int | None = None,
        max_duration: int | None = None,
        volume: int | None = None,
    ) -> StartStreamIngestResponse:
        """Start a task that pulls an online media stream into a room.

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-guangzhou, ap-jakarta, ap-mumbai, ap-singapore, ap-tokyo.

        Only when `repeat_num` is -1: `max_duration`.

        Args:
            sdk_app_id: Application that owns the room.
            room_id: Room that gets the stream.
            room_id_type: Kind of the room's ID. Other actions count the kinds the other way round.
                0 is string; 1 is 32-bit integer.
            user_id: User ID for the robot that publishes the stream in the room.
            user_sig: Signature of UserId with which the robot enters the room.
            stream_url: Address of the media, which may carry a key.
            private_map_key: Ticket that lets the robot into the room. Needed where the console has
                advanced permission control on.
            seek_second: Second of the media to start from.
            auto_push: Whether the room's stream is relayed to CDN; the console has to have that on.
            repeat_num: How often the media is played; -1 for ever, until stopped or for
                MaxDuration. Not 0. From -1 to 1000. The vendor's default is 1.
            max_duration: Minutes after which endless repetition ends. From 1 to 10080.
            volume: Loudness in percent of the original. At most 100. The vendor's default is 100.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            Conflict: The vendor answered FailedOperation.TaskExist.
            QuotaExceeded: The vendor answered FailedOperation.RestrictedConcurrency.
            ServiceUnavailable: The vendor answered FailedOperation.NotAllowed,
                FailedOperation.NotRtmpFunction or ResourceInsufficient.RequestRejection.
            ApiError: The vendor refused otherwise; `StartStreamIngestErrorCode` has the codes.

        https://www.tencentcloud.com/document/api/647/57835
        """
        from .start_stream_ingest import StartStreamIngestRequest

        user_sig = hide(user_sig)
        stream_url = hide_optional(stream_url)
        private_map_key = hide_optional(private_map_key)
        request = StartStreamIngestRequest(
            sdk_app_id=sdk_app_id,
            room_id=room_id,
            room_id_type=room_id_type,
            user_id=user_id,
            user_sig=user_sig,
            stream_url=stream_url,
            private_map_key=private_map_key,
            seek_second=seek_second,
            auto_push=auto_push,
            repeat_num=repeat_num,
            max_duration=max_duration,
            volume=volume,
        )
        return await self.call(request)

    async def start_web_record(
        self,
        *,
        record_url: str,
        storage_params: StorageParams,
        sdk_app_id: int,
        max_duration_limit: int | None = None,
        web_record_video_params: WebRecordVideoParams | None = None,
        record_id: str | None = None,
        publish_cdn_params: Sequence[McuPublishCdnParam] | None = None,
        ready_timeout: int | None = None,
        emulate_mobile_params: EmulateMobileParams | None = None,
    ) -> StartWebRecordResponse:
        """Start a task that records a web page, and on request relays it to CDNs.

        Args:
            record_url: Page to record, whose address may carry a key.
            storage_params: Where the file is stored: COS or VOD, as HLS or MP4.
            sdk_app_id: Application that pays.
            max_duration_limit: Seconds after which recording ends. From 1800 to 86400. The vendor's
                default is 86400.
            web_record_video_params: The recording's picture and file.
            record_id: ID of your own, of less than 32 bytes. A second start with the same one is
                refused with TaskExist; use another after any other failure.
            publish_cdn_params: CDNs to relay to. At most 10 items.
            ready_timeout: Seconds that the page may take to load; 0 for no limit. At most 60. The
                vendor's default is 0.
            emulate_mobile_params: How the page is shown as on a mobile device; left out for none.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            Conflict: The vendor answered FailedOperation.TaskExist.
            ServiceUnavailable: The vendor answered FailedOperation.NotAbility,
                FailedOperation.NotAllowed or ResourceInsufficient.RequestRejection.
            ApiError: The vendor refused otherwise; `StartWebRecordErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StartWebRecord
        """
        from .start_web_record import StartWebRecordRequest

        record_url = hide(record_url)
        request = StartWebRecordRequest(
            record_url=record_url,
            storage_params=storage_params,
            sdk_app_id=sdk_app_id,
            max_duration_limit=max_duration_limit,
            web_record_video_params=web_record_video_params,
            record_id=record_id,
            publish_cdn_params=publish_cdn_params,
            ready_timeout=ready_timeout,
            emulate_mobile_params=emulate_mobile_params,
        )
        return await self.call(request)

    async def stop_ai_conversation(
        self,
        *,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopAIConversationResponse:
        """End an AI conversation.

        Args:
            task_id: ID of the conversation, from its start.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.TaskNotExist, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `StopAIConversationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopAIConversation
        """
        from .stop_ai_conversation import StopAIConversationRequest

        request = StopAIConversationRequest(
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_ai_transcription(
        self,
        *,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopAITranscriptionResponse:
        """End an AI transcription.

        Args:
            task_id: ID of the task, from its start.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.TaskNotExist, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `StopAITranscriptionErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopAITranscription
        """
        from .stop_ai_transcription import StopAITranscriptionRequest

        request = StopAITranscriptionRequest(
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_publish_cdn_stream(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopPublishCdnStreamResponse:
        """Stop a relay task; it also ends by itself when all relayed users have been silent for
        MaxIdleTime of its start.

        Documented limit: 20/s.

        Documented regions: ap-guangzhou, ap-hongkong, ap-singapore.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered ResourceNotFound, and not `missing_ok`.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `StopPublishCdnStreamErrorCode` has the codes.

        https://www.tencentcloud.com/document/api/647/48246
        """
        from .stop_publish_cdn_stream import StopPublishCdnStreamRequest

        request = StopPublishCdnStreamRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_stream_ingest(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopStreamIngestResponse:
        """Stop a relay task that pulls an online media stream into a room.

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-jakarta, ap-mumbai, ap-singapore.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: Task ID returned when the task was started.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.TaskFinished, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `StopStreamIngestErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/647/57834
        """
        from .stop_stream_ingest import StopStreamIngestRequest

        request = StopStreamIngestRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def stop_web_record(
        self,
        *,
        task_id: str,
        missing_ok: bool = False,
    ) -> StopWebRecordResponse:
        """Stop recording a web page.

        Args:
            task_id: ID of the task, from its start.
            missing_ok: Whether it is as good as success if what is to be stopped is not there.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.TaskNotExist, and not `missing_ok`.
            ApiError: The vendor refused otherwise; `StopWebRecordErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=StopWebRecord
        """
        from .stop_web_record import StopWebRecordRequest

        request = StopWebRecordRequest(
            task_id=task_id,
        )
        return await self.call(request, missing_ok=missing_ok)

    async def text_to_speech(
        self,
        *,
        text: str,
        voice: Voice,
        sdk_app_id: int,
        audio_format: AudioFormat | None = None,
        model: str | None = None,
        language: Literal["zh", "en", "yue", "ja", "ko"] | None = None,
        pronunciation_dict: Sequence[PronunciationDict] | None = None,
        alignment_mode: int | None = None,
    ) -> TextToSpeechResponse:
        """Turn a text into speech.

        Args:
            text: Text to speak. From 1 to 255 characters.
            voice: The voice that speaks.
            sdk_app_id: Application that pays.
            audio_format: Format of the answer.
            model: Model that speaks, such as flow_01_turbo, for now the only one.
            language: Language of the text; found out when left out. "zh" is Chinese; "en" is
                English; "yue" is Cantonese; "ja" is Japanese; "ko" is Korean.
            pronunciation_dict: How certain words are pronounced.
            alignment_mode: 1 to get Alignments, as in the vendor's example.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            ServiceUnavailable: The vendor answered UnsupportedOperation.NotAllowed.
            ApiError: The vendor refused otherwise; `TextToSpeechErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=TextToSpeech
        """
        from .text_to_speech import TextToSpeechRequest

        request = TextToSpeechRequest(
            text=text,
            voice=voice,
            sdk_app_id=sdk_app_id,
            audio_format=audio_format,
            model=model,
            language=language,
            pronunciation_dict=pronunciation_dict,
            alignment_mode=alignment_mode,
        )
        return await self.call(request)

    def text_to_speech_sse(
        self,
        *,
        text: str,
        voice: Voice,
        sdk_app_id: int,
        audio_format: AudioFormat | None = None,
        model: Literal["flow_01_turbo"] | None = None,
        language: Literal["zh", "en", "yue", "ja", "ko"] | None = None,
        pronunciation_dict: Sequence[PronunciationDict] | None = None,
        alignment_mode: int | None = None,
    ) -> AsyncEventStream[TextToSpeechSSEResponse]:
        """Speak a text, and answer with the sound piece by piece as it is made.

        Answers by a stream of events, opened by `async with` or the first event, and nothing is
        sent before. The call's time limit is for the whole stream.

        Args:
            text: Text to speak. From 1 to 255 characters.
            voice: The voice that speaks.
            sdk_app_id: Application that pays.
            audio_format: Format of the sound; pcm is all there is.
            model: Model that speaks.
            language: Language of the text; found out when left out. "zh" is Chinese; "en" is
                English; "yue" is Cantonese; "ja" is Japanese; "ko" is Korean.
            pronunciation_dict: How certain words are pronounced.
            alignment_mode: 1 to get Alignments, as in the vendor's example.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            ServiceUnavailable: The vendor answered UnsupportedOperation.NotAllowed.
            ApiError: The vendor refused otherwise; `TextToSpeechSSEErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=TextToSpeechSSE
        """
        from .text_to_speech_sse import TextToSpeechSSERequest

        request = TextToSpeechSSERequest(
            text=text,
            voice=voice,
            sdk_app_id=sdk_app_id,
            audio_format=audio_format,
            model=model,
            language=language,
            pronunciation_dict=pronunciation_dict,
            alignment_mode=alignment_mode,
        )
        return self.stream(request)

    async def update_ai_conversation(
        self,
        *,
        task_id: str,
        welcome_message: str | None = None,
        interrupt_mode: Literal[0, 1] | None = None,
        interrupt_speech_duration: int | None = None,
        llm_config: str | None = None,
        tts_config: str | None = None,
    ) -> UpdateAIConversationResponse:
        """Change the settings of a running AI conversation; those left out stay.

        Args:
            task_id: ID of the conversation, from its start.
            welcome_message: What the robot says first.
            interrupt_mode: Who interrupts the robot when the user speaks. 0 is the server; 1 is the
                client.
            interrupt_speech_duration: Milliseconds of speech after which the server interrupts,
                when InterruptMode is 0.
            llm_config: Language model, as in StartAIConversation.
            tts_config: Voice, as in StartAIConversation.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `UpdateAIConversationErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=UpdateAIConversation
        """
        from .update_ai_conversation import UpdateAIConversationRequest

        llm_config = hide_optional(llm_config)
        tts_config = hide_optional(tts_config)
        request = UpdateAIConversationRequest(
            task_id=task_id,
            welcome_message=welcome_message,
            interrupt_mode=interrupt_mode,
            interrupt_speech_duration=interrupt_speech_duration,
            llm_config=llm_config,
            tts_config=tts_config,
        )
        return await self.call(request)

    async def update_publish_cdn_stream(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        sequence_number: int,
        with_transcoding: Literal[0, 1],
        audio_params: McuAudioParams | None = None,
        video_params: McuVideoParams | None = None,
        single_subscribe_params: SingleSubscribeParams | None = None,
        publish_cdn_params: Sequence[McuPublishCdnParam] | None = None,
        sei_params: McuSeiParams | None = None,
        feed_back_room_params: Sequence[McuFeedBackRoomParams] | None = None,
    ) -> UpdatePublishCdnStreamResponse:
        """Change a relay task: what is relayed, how, and to whom.

        Documented limit: 20/s.

        Repeated after an unknown outcome only where `sequence_number` is given: it puts calls into
        order.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            sequence_number: Orders the changes of a task; each has a higher number than the one
                before.
            with_transcoding: Whether streams are transcoded. 0 is relay one stream as it is; 1 is
                transcode.
            audio_params: Whose sound is mixed; left out to keep it.
            video_params: Layout, background and watermarks, but not the encoding; left out to keep
                them. When transcoding only.
            single_subscribe_params: The stream to relay as it is; left out to keep it. When not
                transcoding only.
            publish_cdn_params: CDNs to relay to, as a whole; left out to keep them.
            sei_params: SEI messages in the relayed stream.
            feed_back_room_params: Rooms to relay to.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered ResourceNotFound.
            ServiceUnavailable: The vendor answered AuthFailure.UnRealNameAuthenticated.
            ApiError: The vendor refused otherwise; `UpdatePublishCdnStreamErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=UpdatePublishCdnStream
        """
        from .update_publish_cdn_stream import UpdatePublishCdnStreamRequest

        request = UpdatePublishCdnStreamRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
            sequence_number=sequence_number,
            with_transcoding=with_transcoding,
            audio_params=audio_params,
            video_params=video_params,
            single_subscribe_params=single_subscribe_params,
            publish_cdn_params=publish_cdn_params,
            sei_params=sei_params,
            feed_back_room_params=feed_back_room_params,
        )
        return await self.call(request)

    async def update_stream_ingest(
        self,
        *,
        sdk_app_id: int,
        task_id: str,
        stream_url: str | None = None,
        volume: int | None = None,
        is_pause: bool | None = None,
    ) -> UpdateStreamIngestResponse:
        """Change a task that pulls a stream into a room: its address, loudness or pause.

        Documented limit: 20/s.

        Documented regions: ap-bangkok, ap-guangzhou, ap-jakarta, ap-mumbai, ap-singapore, ap-tokyo.

        Args:
            sdk_app_id: Application that owns the task's room.
            task_id: ID of the task, from its start.
            stream_url: New address of the media, which may carry a key.
            volume: Loudness in percent of the original. At most 100. The vendor's default is 100.
            is_pause: Whether the task pauses; it is paid for nevertheless. The vendor's default is
                False.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            RateLimitReached: The call limit leaves no room, and the client is not to wait.
            TaskGone: The vendor answered FailedOperation.TaskNotExist.
            ApiError: The vendor refused otherwise; `UpdateStreamIngestErrorCode` has the codes.

        https://www.tencentcloud.com/document/product/647/63238
        """
        from .update_stream_ingest import UpdateStreamIngestRequest

        stream_url = hide_optional(stream_url)
        request = UpdateStreamIngestRequest(
            sdk_app_id=sdk_app_id,
            task_id=task_id,
            stream_url=stream_url,
            volume=volume,
            is_pause=is_pause,
        )
        return await self.call(request)

    async def voice_clone(
        self,
        *,
        sdk_app_id: int,
        voice_name: str,
        prompt_audio: bytes,
        prompt_text: str | None = None,
        model: Literal["flow_01_turbo", "flow_01_ex"] | None = None,
        language: str | None = None,
    ) -> VoiceCloneResponse:
        """Make a voice for TextToSpeech from a recording of someone speaking.

        Args:
            sdk_app_id: Application that the voice is for.
            voice_name: Name of the voice. At most 36 characters. Matches `[A-Za-z0-9_]*`.
            prompt_audio: WAV file of 10 to 180 seconds of speech: one channel, 16 kHz.
            prompt_text: What is said in PromptAudio.
            model: Model that is to speak.
            language: Language of the recording, as an ISO 639-1 code.

        Raises:
            InvalidRequest: A parameter is wrong. Nothing was sent.
            OutcomeUnknown: The call was sent, and whether it took effect is unknown.
            ConnectFailed, DeadlineExceeded: It was not sent.
            ServiceUnavailable: The vendor answered UnsupportedOperation.NotAllowed.
            ApiError: The vendor refused otherwise; `VoiceCloneErrorCode` has the codes.

        https://console.tencentcloud.com/api/explorer?Product=trtc&Version=2019-07-22&Action=VoiceClone
        """
        from .voice_clone import VoiceCloneRequest

        request = VoiceCloneRequest(
            sdk_app_id=sdk_app_id,
            voice_name=voice_name,
            prompt_audio=prompt_audio,
            prompt_text=prompt_text,
            model=model,
            language=language,
        )
        return await self.call(request)
