// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate/byte_automaton.h"

#include <moire/error.h>

#include <algorithm>
#include <unordered_set>

namespace moire {

namespace {

constexpr size_t maxThreads = 4096; ///< of a state
constexpr size_t maxFrames = 1 << 20;
constexpr uint32_t maxDepth = 256; ///< nested calls: levels of JSON, roughly
constexpr size_t maxClosure = 100'000; ///< steps to the next bytes

[[noreturn]] void tooComplex()
{
    throw Error(ErrorKind::Refused, "the schema is too ambiguous or refers to itself without end", "schema",
                "use a simpler schema");
}

} // namespace

ByteProgram::Address ByteProgram::add(Step step)
{
    if (m_steps.size() >= maxSteps)
        throw Error(ErrorKind::Refused, "the schema is too large", "schema", "use smaller counts or fewer properties");
    m_steps.push_back(step);
    return static_cast<Address>(m_steps.size() - 1);
}

ByteProgram::Address ByteProgram::bytes(const ByteSet &set, Address next)
{
    const auto known = std::find(m_sets.begin(), m_sets.end(), set);
    const auto index = static_cast<uint32_t>(known - m_sets.begin());
    if (known == m_sets.end())
        m_sets.push_back(set);
    return add({.kind = Step::Kind::Bytes, .set = index, .next = next});
}

ByteProgram::Address ByteProgram::text(std::string_view literal, Address next)
{
    for (auto c = literal.rbegin(); c != literal.rend(); ++c)
        next = bytes(ByteSet().set(static_cast<uint8_t>(*c)), next);
    return next;
}

ByteProgram::Address ByteProgram::either(Address a, Address b)
{
    return add({.kind = Step::Kind::Either, .next = a, .other = b});
}

ByteProgram::Address ByteProgram::call(Address rule, Address next)
{
    return add({.kind = Step::Kind::Call, .next = next, .other = rule});
}

ByteProgram::Address ByteProgram::finish()
{
    return add({});
}

ByteProgram::Address ByteProgram::reserve()
{
    return add({.kind = Step::Kind::Either});
}

void ByteProgram::set(Address reserved, Address target)
{
    m_steps[reserved].next = m_steps[reserved].other = target;
}

ByteAutomaton::ByteAutomaton(ByteProgram program, ByteProgram::Address start) : m_program(std::move(program))
{
    m_frames.push_back({0, 0, 0});
    m_states.emplace_back(); // dead
    std::vector<Thread> threads;
    bool accepts = false;
    close(start, 0, threads, accepts);
    m_start = stateOf(std::move(threads), accepts);
    if (m_start == dead)
        tooComplex();
}

uint32_t ByteAutomaton::push(uint32_t stack, ByteProgram::Address back)
{
    const uint64_t key = (static_cast<uint64_t>(stack) << 32) | back;
    const auto [at, added] = m_byFrame.emplace(key, static_cast<uint32_t>(m_frames.size()));
    if (added) {
        if (m_frames.size() >= maxFrames)
            tooComplex();
        m_frames.push_back({stack, back, m_frames[stack].depth + 1});
    }
    return at->second;
}

/// Follows everything that needs no byte. A call beyond the greatest depth is no way to go on.
void ByteAutomaton::close(ByteProgram::Address at, uint32_t stack, std::vector<Thread> &threads, bool &accepts)
{
    std::vector<std::pair<ByteProgram::Address, uint32_t>> open{{at, stack}};
    std::unordered_set<Thread> seen;
    while (!open.empty()) {
        const auto [address, frames] = open.back();
        open.pop_back();
        const Thread thread = (static_cast<Thread>(address) << 32) | frames;
        if (!seen.insert(thread).second)
            continue;
        if (seen.size() > maxClosure)
            tooComplex();
        const ByteProgram::Step &step = m_program[address];
        switch (step.kind) {
        case ByteProgram::Step::Kind::Bytes:
            threads.push_back(thread);
            break;
        case ByteProgram::Step::Kind::Either:
            open.emplace_back(step.other, frames);
            if (step.next != step.other)
                open.emplace_back(step.next, frames);
            break;
        case ByteProgram::Step::Kind::Call:
            if (m_frames[frames].depth < maxDepth)
                open.emplace_back(step.other, push(frames, step.next));
            break;
        case ByteProgram::Step::Kind::Finish:
            if (frames == 0)
                accepts = true;
            else
                open.emplace_back(m_frames[frames].back, m_frames[frames].below);
            break;
        }
    }
}

ByteAutomaton::State ByteAutomaton::stateOf(std::vector<Thread> threads, bool accepts)
{
    std::sort(threads.begin(), threads.end());
    threads.erase(std::unique(threads.begin(), threads.end()), threads.end());
    if (threads.empty() && !accepts)
        return dead;
    if (threads.size() > maxThreads)
        tooComplex();
    std::string key(reinterpret_cast<const char *>(threads.data()), threads.size() * sizeof(Thread));
    key += accepts ? '+' : '-';
    const auto [at, added] = m_byThreads.emplace(std::move(key), static_cast<State>(m_states.size()));
    if (added) {
        Built &built = m_states.emplace_back();
        built.goesOn = !threads.empty();
        m_threads += threads.size();
        built.threads = std::move(threads);
        built.accepts = accepts;
        built.next.fill(unknown);
    }
    return at->second;
}

ByteAutomaton::State ByteAutomaton::next(State state, uint8_t byte)
{
    if (state == dead)
        return dead;
    if (const State known = m_states[state].next[byte]; known != unknown)
        return known;
    std::vector<Thread> threads;
    bool accepts = false;
    for (const Thread thread : std::vector<Thread>(m_states[state].threads)) {
        const ByteProgram::Step &step = m_program[static_cast<ByteProgram::Address>(thread >> 32)];
        if (m_program.set(step)[byte])
            close(step.next, static_cast<uint32_t>(thread), threads, accepts);
    }
    const State reached = stateOf(std::move(threads), accepts);
    m_states[state].next[byte] = reached;
    return reached;
}

size_t ByteAutomaton::bytes() const
{
    constexpr size_t node = 64; // of a hash table, with its allocation
    return m_states.size() * (sizeof(Built) + node) + m_threads * 2 * sizeof(Thread) + // also as keys
        m_frames.size() * (sizeof(Frame) + node);
}

/// The stack with number \p stack in \p frames, pushed again.
uint32_t ByteAutomaton::rebuilt(const std::vector<Frame> &frames, uint32_t stack)
{
    std::vector<ByteProgram::Address> backs;
    for (; stack != 0; stack = frames[stack].below)
        backs.push_back(frames[stack].back);
    uint32_t top = 0;
    for (auto back = backs.rbegin(); back != backs.rend(); ++back)
        top = push(top, *back);
    return top;
}

ByteAutomaton::State ByteAutomaton::forget(State kept)
{
    std::vector<Thread> threads = std::move(m_states[kept].threads);
    const bool accepts = m_states[kept].accepts;
    std::vector<Frame> frames(1); // the empty stack
    frames.swap(m_frames);
    m_byFrame.clear();
    for (Thread &thread : threads)
        thread = (thread >> 32 << 32) | rebuilt(frames, static_cast<uint32_t>(thread));
    m_states.resize(1);
    m_threads = 0;
    m_byThreads.clear();
    m_start = dead;
    return stateOf(std::move(threads), accepts);
}

} // namespace moire
