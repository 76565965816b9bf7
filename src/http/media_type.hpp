#pragma once

namespace platform_client {

/// The media type of the platform's bodies (RFC 8259).
inline constexpr const char* json_media_type = "application/json";

}  // namespace platform_client
