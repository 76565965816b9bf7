// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class ProcessAutomationApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /** DELETE /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId} */
  deleteProcessautomationScheduledtrigger(scheduledTriggerId: string, opts?: CallOptions): Promise<void>;
  /** DELETE /api/v2/processautomation/triggers/{triggerId} */
  deleteProcessautomationTrigger(triggerId: string, opts?: CallOptions): Promise<void>;
  /** GET /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId} */
  getProcessautomationScheduledtrigger(scheduledTriggerId: string, opts?: CallOptions): Promise<Models.ScheduledTrigger>;
  /** GET /api/v2/processautomation/scheduledtriggers */
  getProcessautomationScheduledtriggers(opts?: ProcessAutomationApi.getProcessautomationScheduledtriggersOptions): Promise<Models.ScheduledTriggerEntityListing>;
  /** GET /api/v2/processautomation/triggers/{triggerId} */
  getProcessautomationTrigger(triggerId: string, opts?: CallOptions): Promise<Models.Trigger>;
  /** GET /api/v2/processautomation/triggers */
  getProcessautomationTriggers(opts?: ProcessAutomationApi.getProcessautomationTriggersOptions): Promise<Models.TriggerEntityListing>;
  /** GET /api/v2/processautomation/triggers/topics */
  getProcessautomationTriggersTopics(opts?: ProcessAutomationApi.getProcessautomationTriggersTopicsOptions): Promise<Models.TopicCursorEntityListing>;
  /** POST /api/v2/processautomation/scheduledtriggers */
  postProcessautomationScheduledtriggers(body: Models.CreateScheduledTriggerRequest, opts?: CallOptions): Promise<Models.ScheduledTrigger>;
  /** POST /api/v2/processautomation/triggers/{triggerId}/test */
  postProcessautomationTriggerTest(triggerId: string, opts?: ProcessAutomationApi.postProcessautomationTriggerTestOptions): Promise<Models.TestModeResults>;
  /** POST /api/v2/processautomation/triggers */
  postProcessautomationTriggers(body: Models.CreateTriggerRequest, opts?: CallOptions): Promise<Models.Trigger>;
  /** POST /api/v2/processautomation/triggers/topics/{topicName}/test */
  postProcessautomationTriggersTopicTest(topicName: string, opts?: ProcessAutomationApi.postProcessautomationTriggersTopicTestOptions): Promise<Models.TestModeEventResults>;
  /** PUT /api/v2/processautomation/scheduledtriggers/{scheduledTriggerId} */
  putProcessautomationScheduledtrigger(scheduledTriggerId: string, body: Models.UpdateScheduledTriggerRequest, opts?: CallOptions): Promise<Models.ScheduledTrigger>;
  /** PUT /api/v2/processautomation/triggers/{triggerId} */
  putProcessautomationTrigger(triggerId: string, body: Models.UpdateTriggerRequest, opts?: CallOptions): Promise<Models.Trigger>;
}

export declare namespace ProcessAutomationApi {
  type deleteProcessautomationScheduledtriggerOptions = CallOptions;
  type deleteProcessautomationTriggerOptions = CallOptions;
  type getProcessautomationScheduledtriggerOptions = CallOptions;
  interface getProcessautomationScheduledtriggersOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    enabled?: boolean;
  }
  type getProcessautomationTriggerOptions = CallOptions;
  interface getProcessautomationTriggersOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
    topicName?: string;
    enabled?: boolean;
    hasDelayBy?: boolean;
  }
  interface getProcessautomationTriggersTopicsOptions extends CallOptions {
    before?: string;
    after?: string;
    pageSize?: string;
  }
  type postProcessautomationScheduledtriggersOptions = CallOptions;
  interface postProcessautomationTriggerTestOptions extends CallOptions {
    body?: string;
  }
  type postProcessautomationTriggersOptions = CallOptions;
  interface postProcessautomationTriggersTopicTestOptions extends CallOptions {
    body?: string;
  }
  type putProcessautomationScheduledtriggerOptions = CallOptions;
  type putProcessautomationTriggerOptions = CallOptions;
}
