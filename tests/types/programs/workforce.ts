import { Models, WorkforceManagementApi, type RecordingApi } from 'purecloud-platform-client-v2';

const wfm = new WorkforceManagementApi();

export async function schedules(businessUnitId: string, weekId: string): Promise<Models.BuScheduleListItem[]> {
  const listing: Models.BuScheduleListing = await wfm.getWorkforcemanagementBusinessunitWeekSchedules(
    businessUnitId,
    weekId,
    { includeOnlyPublished: true },
  );
  return listing.entities ?? [];
}

export async function download(api: RecordingApi, conversationId: string, recordingId: string) {
  const options: RecordingApi.getConversationRecordingOptions = { formatId: 'WAV', download: true };
  const recording: Models.Recording = await api.getConversationRecording(conversationId, recordingId, options);
  const uris: Array<string | undefined> = Object.values(recording.mediaUris ?? {}).map((media) => media.mediaUri);
  return uris;
}
