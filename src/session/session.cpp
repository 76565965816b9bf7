#include "platform_client/session.hpp"

#include "json/json.hpp"
#include "text/ascii.hpp"
#include "text/utc_date.hpp"

namespace platform_client {

std::string to_json(const AuthData& data, Clock& clock, bool persisted) {
  json::ObjectWriter object;
  object.string("accessToken", data.access_token);
  object.string("error", data.error);
  object.string("error_description", data.error_description);
  if (!persisted) {
    object.string("state", data.state);
    object.string("refreshToken", data.refresh_token);
  }
  if (data.token_expiry_time > 0) {
    object.add("tokenExpiryTime", text::from_number(data.token_expiry_time));
    object.string("tokenExpiryTimeString", clock.utc_string(data.token_expiry_time));
  }
  return object.end();
}

AuthData auth_data_from_json(std::string_view text) {
  AuthData data;
  const json::Object object = json::read_object(text);
  data.access_token = object.string("accessToken");
  data.state = object.string("state");
  data.error = object.string("error");
  data.error_description = object.string("error_description");
  data.refresh_token = object.string("refreshToken");
  const double time = object.positive("tokenExpiryTime");
  if (time > 0 && time <= static_cast<double>(text::max_time_ms))
    data.token_expiry_time = static_cast<std::int64_t>(time);
  return data;
}

std::string_view Session::bearer_token() const {
  constexpr std::string_view scheme = "Bearer";
  const std::string_view token = text::trim(data_.access_token);
  if (!text::equals_ignoring_case(token.substr(0, scheme.size()), scheme)) return token;
  const std::string_view behind = token.substr(scheme.size());
  const std::string_view rest = text::trim(behind);
  // "Bearerabc" is a token, not the scheme and a token.
  return rest.size() < behind.size() ? rest : token;
}

void Session::set(AuthData&& data) {
  data_ = std::move(data);
  ++generation_;
  changed();
}

void Session::set_access_token(const std::string& token) {
  // The lifetime and the refresh token belong to the old token. The state and any error stay.
  data_.access_token = std::string(token);
  data_.refresh_token = std::string();
  data_.token_expiry_time = 0;
  ++generation_;
  changed();
}

void Session::set_state(const std::string& state) {
  data_.state = state;
  if (observer_ != nullptr) observer_->auth_data_changed(data_);
}

void Session::clear() { set(AuthData{}); }

void Session::drop_refused() {
  const std::string refused = data_.access_token;
  if (config_.persist() && stored().access_token != refused) {
    data_ = AuthData{};
    ++generation_;
    if (observer_ != nullptr) observer_->auth_data_changed(data_);
  } else {
    clear();
  }
}

AuthData Session::stored() const { return auth_data_from_json(storage_.get(key()).value_or("")); }

void Session::load() {
  if (!config_.persist()) return;
  // The expiry time is not checked here: this clock may be wrong, and the platform knows.
  AuthData stored = this->stored();
  if (stored.access_token.empty() || stored.access_token == data_.access_token) return;
  stored.state = data_.state;
  data_ = std::move(stored);
  ++generation_;
  if (observer_ != nullptr) observer_->auth_data_changed(data_);
}

std::string Session::key() const { return text::concat({config_.prefix(), "_auth_data"}); }

void Session::changed() {
  if (config_.persist()) {
    // Without a token there is nothing to store. If the record cannot be written, it is removed
    // too: it would still hold the token before.
    if (data_.access_token.empty() ||
        !storage_.set(key(), to_json(data_, clock_, /*persisted=*/true))) {
      storage_.remove(key());
    }
  }
  if (observer_ != nullptr) observer_->auth_data_changed(data_);
}

}  // namespace platform_client
