#include "ports/contract.hpp"

namespace platform_client::contract {
namespace {

using Answer = const Result<Response>&;

Request get(const World& world, const std::string& path) {
  Request request;
  request.method = "GET";
  request.url = world.server + path;
  return request;
}

/// A case that sends one request and judges what comes back.
Case exchange(std::string name, Request (*make)(const World&), void (*judge)(Run&, Answer)) {
  return {std::move(name), [make, judge](World& world, std::shared_ptr<Run> run) {
            world.transport.send(make(world), [judge, run](Result<Response>&& result) {
              judge(*run, result);
              run->finish();
            });
          }};
}

void expect_status(Run& run, Answer result, int status) {
  run.expect(static_cast<bool>(result) && result.value().status == status,
             result ? "status " + std::to_string(result.value().status)
                    : result.error().code() + " instead of status " + std::to_string(status));
}

void expect_failure(Run& run, Answer result, std::vector<std::string> codes) {
  std::string list;
  bool found = false;
  for (const auto& code : codes) {
    found = found || (!result && result.error().code() == code);
    list += code + " ";
  }
  run.expect(found, "no " + list);
}

std::string header(Answer result, const char* name) {
  for (const auto& [key, value] : result.value().header_list()) {
    if (key == name) return value;  // exactly, since names come in lower case
  }
  return "(none)";
}

template <int Status>
Case status_is_data() {
  return exchange(
      "transport: status " + std::to_string(Status) + " is data",
      [](const World& world) { return get(world, "/status/" + std::to_string(Status)); },
      [](Run& run, Answer result) {
        expect_status(run, result, Status);
        run.expect(result && result.value().body.text() == "body of " + std::to_string(Status),
                   "its body is lost");
      });
}

void cancel_before(World& world, std::shared_ptr<Run> run) {
  Request request = get(world, "/never");
  request.cancellation = std::make_shared<Cancellation>();
  request.cancellation->cancel();
  world.transport.send(std::move(request), [run](Result<Response>&& result) {
    expect_failure(*run, result, {"EABORTED"});
    run->finish();
  });
}

void cancel_under_way(World& world, std::shared_ptr<Run> run) {
  Request request = get(world, "/never");
  const auto cancellation = std::make_shared<Cancellation>();
  request.cancellation = cancellation;
  auto times = std::make_shared<int>(0);
  world.transport.send(std::move(request), [run, times](Result<Response>&& result) {
    ++*times;
    expect_failure(*run, result, {"EABORTED"});
  });
  run->expect(*times == 0, "over before it was cancelled");
  cancellation->cancel();
  cancellation->cancel();
  run->expect(*times == 1, "settled " + std::to_string(*times) + " times");
  run->finish();
}

void cancel_afterwards(World& world, std::shared_ptr<Run> run) {
  Request request = get(world, "/status/200");
  const auto cancellation = std::make_shared<Cancellation>();
  request.cancellation = cancellation;
  world.transport.send(std::move(request), [run, cancellation](Result<Response>&& result) {
    expect_status(*run, result, 200);
    cancellation->cancel();
    run->finish();
  });
}

void many_at_once(World& world, std::shared_ptr<Run> run) {
  auto left = std::make_shared<int>(20);
  for (int i = 0; i < 20; ++i) {
    world.transport.send(get(world, "/number/" + std::to_string(i)),
                         [run, left, i](Result<Response>&& result) {
                           run->expect(result && result.value().body.text() == std::to_string(i),
                                       "answer " + std::to_string(i) + " went astray");
                           if (--*left == 0) run->finish();
                         });
  }
}

void sends_from_a_completion(World& world, std::shared_ptr<Run> run) {
  world.transport.send(get(world, "/number/1"), [&world, run](Result<Response> first) {
    run->expect(static_cast<bool>(first), "no first answer");
    world.transport.send(get(world, "/number/2"), [run](Result<Response> second) {
      run->expect(second && second.value().body.text() == "2", "no second answer");
      run->finish();
    });
  });
}

}  // namespace

std::vector<Case> transport_cases() {
  std::vector<Case> cases;
  cases.push_back(status_is_data<200>());
  cases.push_back(status_is_data<404>());
  cases.push_back(status_is_data<429>());
  cases.push_back(status_is_data<500>());
  cases.push_back(exchange(
      "transport: [case 102] no content is an empty body",
      [](const World& world) { return get(world, "/empty"); },
      [](Run& run, Answer result) {
        expect_status(run, result, 204);
        run.expect(result && result.value().body.empty(), "a body");
      }));
  cases.push_back(exchange(
      "transport: method, headers and body arrive",
      [](const World& world) {
        Request request = get(world, "/echo");
        request.method = "PATCH";
        request.headers = {{"X-One", "a, b"}};
        request.body = Bytes(std::string_view("z\0\xC3\xA9", 4));
        request.has_body = true;
        return request;
      },
      [](Run& run, Answer result) {
        expect_status(run, result, 200);
        run.expect(result && result.value().body.text() ==
                                 std::string_view("PATCH\na, b\nz\0\xC3\xA9", 15),
                   "the server got something else");
      }));
  cases.push_back(exchange(
      "transport: header names in lower case, repeated ones joined",
      [](const World& world) { return get(world, "/headers"); },
      [](Run& run, Answer result) {
        expect_status(run, result, 200);
        if (!result) return;
        run.expect(header(result, "x-mixed") == "Value", "x-mixed is " + header(result, "x-mixed"));
        run.expect(header(result, "x-list") == "1, 2", "x-list is " + header(result, "x-list"));
      }));
  cases.push_back(exchange(
      "transport: UTF-8 comes through, U+0000 and all",
      [](const World& world) { return get(world, "/text"); },
      [](Run& run, Answer result) {
        run.expect(
            result && result.value().body.text() ==
                          std::string_view("a\0b\r\n\xC3\xA9\xE2\x80\xA8\xF0\x9F\x98\x80", 14),
            "not the text that was sent");
      }));
  cases.push_back(exchange(
      "transport: [case 118] a body larger than the memory so far",
      [](const World& world) { return get(world, "/large"); },
      [](Run& run, Answer result) {
        run.expect(result && result.value().body.size() == 8u << 20, "not 8 MiB");
        run.expect(
            result && result.value().body.text().find_first_not_of('x') == std::string_view::npos,
            "not all of it is the server's");
      }));
  cases.push_back(exchange(
      "transport: nobody there is ENETWORK",
      [](const World& world) {
        Request request = get(world, "");
        request.url = world.unreachable + "/";
        return request;
      },
      [](Run& run, Answer result) { expect_failure(run, result, {"ENETWORK"}); }));
  cases.push_back(exchange(
      "transport: the time limit ends a request that hangs",
      [](const World& world) {
        Request request = get(world, "/never");
        request.timeout = std::chrono::milliseconds(200);
        return request;
      },
      [](Run& run, Answer result) { expect_failure(run, result, {"ETIMEDOUT"}); }));
  cases.push_back({"transport: [case 109] cancelled before it is sent", cancel_before});
  cases.push_back({"transport: [case 109] cancelled under way, settled once", cancel_under_way});
  cases.push_back({"transport: [case 109] cancelled when it is over", cancel_afterwards});
  cases.push_back({"transport: each of many gets its own answer", many_at_once});
  cases.push_back({"transport: [case 120] a completion may send", sends_from_a_completion});
  return cases;
}

}  // namespace platform_client::contract
