#include "ports/contract.hpp"

using namespace std::chrono_literals;

namespace platform_client::contract {
namespace {

using RunPointer = std::shared_ptr<Run>;

void once_and_later(World& world, RunPointer run) {
  const auto times = std::make_shared<int>(0);
  const std::int64_t start = world.clock.now_ms();
  world.timer.after(20ms, [&world, run, times, start] {
    ++*times;
    // Hosts round to whole milliseconds.
    run->expect(world.clock.now_ms() - start >= 19, "before its time");
    world.timer.after(20ms, [run, times] {
      run->expect(*times == 1, "more than once");
      run->finish();
    });
  });
  run->expect(*times == 0, "before after() returned");
}

void no_delay_is_later(World& world, RunPointer run) {
  const auto returned = std::make_shared<bool>(false);
  world.timer.after(0ms, [run, returned] {
    run->expect(*returned, "before after() returned");
    run->finish();
  });
  *returned = true;
}

void in_order(World& world, RunPointer run) {
  const auto order = std::make_shared<std::string>();
  world.timer.after(60ms, [run, order] {
    run->expect(*order == "ab", "the order is " + *order);
    run->finish();
  });
  world.timer.after(30ms, [order] { *order += 'b'; });
  world.timer.after(0ms, [order] { *order += 'a'; });
}

void cancelled(World& world, RunPointer run) {
  const Timer::Id id = world.timer.after(0ms, [run] { run->expect(false, "it ran"); });
  run->expect(id != 0, "its number is 0");
  world.timer.cancel(id);
  world.timer.cancel(id);
  world.timer.cancel(0);
  // Beyond 24.8 days, from which on a host's own timers fire at once.
  const Timer::Id far = world.timer.after(60 * 24h, [run] { run->expect(false, "too early"); });
  world.timer.after(30ms, [&world, run, far] {
    world.timer.cancel(far);
    run->finish();
  });
}

void cancels_another(World& world, RunPointer run) {
  const auto other = std::make_shared<Timer::Id>(0);
  world.timer.after(0ms, [&world, other] { world.timer.cancel(*other); });
  *other = world.timer.after(20ms, [run] { run->expect(false, "it ran"); });
  world.timer.after(40ms, [run] { run->finish(); });
}

}  // namespace

std::vector<Case> timer_cases() {
  return {
      {"timer: once, and not before its time", once_and_later},
      {"timer: never before it returns", no_delay_is_later},
      {"timer: in order", in_order},
      {"timer: [case 112] what is cancelled does not run, and 60 days are long", cancelled},
      {"timer: a task cancels another", cancels_another},
  };
}

std::vector<Case> all_cases() {
  std::vector<Case> all;
  for (auto cases : {transport_cases(), host_cases(), timer_cases()})
    all.insert(all.end(), std::make_move_iterator(cases.begin()),
               std::make_move_iterator(cases.end()));
  return all;
}

}  // namespace platform_client::contract
