// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace moire {

using ByteSet = std::bitset<256>;

/// A language of byte strings as a program: Thompson's construction (Thompson 1968, Regular Expression Search
/// Algorithm) with calls, so that rules may be recursive. Built once, then const.
class ByteProgram {
public:
    using Address = uint32_t;
    static constexpr size_t maxSteps = 200'000;

    // Each adds steps that go on at `next`, and returns where they begin. Programs are thus built from the end.
    Address bytes(const ByteSet &set, Address next);
    Address text(std::string_view literal, Address next);
    Address either(Address a, Address b); ///< any of two continuations
    Address call(Address rule, Address next); ///< rule: ends with finish()
    Address finish(); ///< returns from a rule, or accepts
    Address reserve(); ///< a step whose continuation is set later: for loops and recursion
    void set(Address reserved, Address target);

    struct Step {
        enum class Kind : uint8_t { Bytes, Either, Call, Finish };
        Kind kind = Kind::Finish;
        uint32_t set = 0; ///< index of m_sets
        Address next = 0;
        Address other = 0; ///< Either: the second continuation; Call: the rule
    };
    const Step &operator[](Address at) const { return m_steps[at]; }
    const ByteSet &set(const Step &step) const { return m_sets[step.set]; }
    size_t size() const { return m_steps.size(); }

private:
    Address add(Step step);
    std::vector<Step> m_steps;
    std::vector<ByteSet> m_sets;
};

/// Runs a ByteProgram over bytes. States are built when they are first reached, and kept, so that a byte costs one
/// look-up in most cases. Used by one thread.
class ByteAutomaton {
public:
    using State = uint32_t;
    static constexpr State dead = 0;

    /// Throws Error (Refused) if the program can call itself for ever without a byte between, or is too ambiguous.
    ByteAutomaton(ByteProgram program, ByteProgram::Address start);

    State start() const { return m_start; }
    State next(State state, uint8_t byte);
    bool accepts(State state) const { return m_states[state].accepts; }
    bool goesOn(State state) const { return m_states[state].goesOn; } ///< some byte may follow
    size_t bytes() const; ///< of memory, roughly; without the program
    /// Forgets all states but \p kept, which is given its new number, and all stacks that it does not use.
    State forget(State kept);

private:
    using Thread = uint64_t; ///< address of a Bytes step, and below it the stack of callers
    struct Built {
        std::vector<Thread> threads; ///< sorted
        bool accepts = false;
        bool goesOn = false;
        std::array<State, 256> next{};
    };
    struct Frame {
        uint32_t below;
        ByteProgram::Address back;
        uint32_t depth;
    };
    State stateOf(std::vector<Thread> threads, bool accepts);
    void close(ByteProgram::Address at, uint32_t stack, std::vector<Thread> &threads, bool &accepts);
    uint32_t push(uint32_t stack, ByteProgram::Address back);
    uint32_t rebuilt(const std::vector<Frame> &frames, uint32_t stack);

    static constexpr State unknown = 0xFFFFFFFF;
    ByteProgram m_program;
    std::vector<Built> m_states;
    size_t m_threads = 0; ///< of all states
    std::unordered_map<std::string, State> m_byThreads;
    std::vector<Frame> m_frames; ///< 0: empty stack
    std::unordered_map<uint64_t, uint32_t> m_byFrame;
    State m_start = dead;
};

} // namespace moire
