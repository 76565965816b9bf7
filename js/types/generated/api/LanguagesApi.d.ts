// Generated from the definition of Platform API 262.0.0 by `npm run generate`; do not edit.
import type { ApiClientClass } from '../../core/api_client';
import type { CallOptions } from '../../core/options';
import type * as Models from '../models';

export declare class LanguagesApi {
  /** Without a client, the one of `ApiClient.instance`. */
  constructor(apiClient?: ApiClientClass);
  apiClient: ApiClientClass;

  /**
   * DELETE /api/v2/languages/{languageId}
   * @deprecated
   */
  deleteLanguage(languageId: string, opts?: CallOptions): Promise<void>;
  /**
   * GET /api/v2/languages/{languageId}
   * @deprecated
   */
  getLanguage(languageId: string, opts?: CallOptions): Promise<Models.Language>;
  /**
   * GET /api/v2/languages
   * @deprecated
   */
  getLanguages(opts?: LanguagesApi.getLanguagesOptions): Promise<Models.LanguageEntityListing>;
  /** GET /api/v2/languages/translations */
  getLanguagesTranslations(opts?: CallOptions): Promise<Models.AvailableTranslations>;
  /** GET /api/v2/languages/translations/builtin */
  getLanguagesTranslationsBuiltin(language: string, opts?: CallOptions): Promise<{ [key: string]: object }>;
  /** GET /api/v2/languages/translations/organization */
  getLanguagesTranslationsOrganization(language: string, opts?: CallOptions): Promise<{ [key: string]: object }>;
  /** GET /api/v2/languages/translations/users/{userId} */
  getLanguagesTranslationsUser(userId: string, opts?: CallOptions): Promise<{ [key: string]: object }>;
  /**
   * POST /api/v2/languages
   * @deprecated
   */
  postLanguages(body: Models.Language, opts?: CallOptions): Promise<Models.Language>;
}

export declare namespace LanguagesApi {
  type deleteLanguageOptions = CallOptions;
  type getLanguageOptions = CallOptions;
  interface getLanguagesOptions extends CallOptions {
    /** Default: 25 */
    pageSize?: number;
    /** Default: 1 */
    pageNumber?: number;
    /** Default: "ASC" */
    sortOrder?: string;
    name?: string;
  }
  type getLanguagesTranslationsOptions = CallOptions;
  type getLanguagesTranslationsBuiltinOptions = CallOptions;
  type getLanguagesTranslationsOrganizationOptions = CallOptions;
  type getLanguagesTranslationsUserOptions = CallOptions;
  type postLanguagesOptions = CallOptions;
}
