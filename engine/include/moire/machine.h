// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/backends.h>

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace moire {

/// Memory that models can use now.
struct MachineMemory {
    uint64_t hostFree = 0; ///< bytes available to this process, within the limits of a container
    std::string device; ///< name of the device that models run on; empty: none
    uint64_t deviceTotal = 0;
    uint64_t deviceFree = 0;
};

/// Reads the host's free memory now and takes the device's from \p backends (knownBackends()). Any thread;
/// microseconds.
MachineMemory machineMemory(const std::vector<BackendInfo> &backends = {});

/// Processor, instruction set and threads, which measured speeds depend on ("AMD EPYC 7R13, CPU AVX2, 2 threads").
std::string processorName();

/// Bytes per second that \p threads threads together (0: one per core) read from host memory: the best of a few passes
/// over a buffer larger than any cache. Keeps them busy for about 0.2 s, longer if other programs run. Returns 0 if
/// there is no memory for the buffer, or soon after \p stop was requested.
double measureMemoryBandwidth(const std::stop_token &stop = {}, unsigned threads = 0);

} // namespace moire
