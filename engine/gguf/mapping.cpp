// SPDX-License-Identifier: GPL-3.0-or-later
#include "gguf/mapping.h"

#include <moire/error.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <mutex>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace moire::gguf {

namespace {

/// One mapping as the handler sees it. `begin` is written last and cleared first, so that a handler on another thread
/// only sees complete entries.
struct Slot {
    std::atomic<bool> taken{false};
    std::atomic<uintptr_t> begin{0};
    std::atomic<size_t> size{0};
    std::atomic<bool> damaged{false};
};

constexpr size_t slotCount = 1024; // parts of all files open at once
std::array<Slot, slotCount> slots;
struct sigaction previousAction;
uintptr_t pageSize = 4096;

/// Uses only what is safe in a signal handler: atomics and mmap.
void onBusError(int signal, siginfo_t *info, void *context)
{
    const auto address = reinterpret_cast<uintptr_t>(info->si_addr);
    for (Slot &slot : slots) {
        const uintptr_t begin = slot.begin.load(std::memory_order_acquire);
        if (begin == 0 || address < begin || address - begin >= slot.size.load(std::memory_order_relaxed))
            continue;
        void *page = reinterpret_cast<void *>(address & ~(pageSize - 1));
        if (mmap(page, pageSize, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
            break;
        slot.damaged.store(true, std::memory_order_release);
        return;
    }
    if (previousAction.sa_flags & SA_SIGINFO && previousAction.sa_sigaction) {
        previousAction.sa_sigaction(signal, info, context);
    } else if (previousAction.sa_handler != SIG_DFL && previousAction.sa_handler != SIG_IGN) {
        previousAction.sa_handler(signal);
    } else {
        // The instruction faults again after the return and then gets the default action.
        std::signal(signal, SIG_DFL);
    }
}

void installHandler()
{
    static std::once_flag once;
    std::call_once(once, [] {
        pageSize = static_cast<uintptr_t>(sysconf(_SC_PAGESIZE));
        struct sigaction action = {};
        action.sa_sigaction = onBusError;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        sigaction(SIGBUS, &action, &previousAction);
    });
}

size_t takeSlot(const std::string &path)
{
    for (size_t i = 0; i < slotCount; ++i)
        if (!slots[i].taken.exchange(true))
            return i;
    throw Error(ErrorKind::Failed, "too many model files are open at once", path, "close some models");
}

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor()
    {
        if (m_fd >= 0)
            close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    int get() const { return m_fd; }

private:
    int m_fd;
};

} // namespace

std::unique_ptr<Mapping> Mapping::open(const std::filesystem::path &path)
{
    const std::string where = path.string();
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        throw Error(ErrorKind::Refused, std::string("cannot open the file: ") + std::strerror(errno), where,
                    "check the path and the file's permissions");
    struct stat info = {};
    if (fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode))
        throw Error(ErrorKind::Refused, S_ISDIR(info.st_mode) ? "the path is a directory" : "not a regular file", where,
                    "choose a GGUF file");
    if (info.st_size == 0)
        throw Error(ErrorKind::Refused, "the file is empty", where, "download or convert the model again");
    const auto size = static_cast<size_t>(info.st_size);
    installHandler();
    const size_t slot = takeSlot(where);
    void *data = mmap(nullptr, size, PROT_READ, MAP_SHARED, file.get(), 0);
    if (data == MAP_FAILED) {
        slots[slot].taken.store(false);
        throw Error(ErrorKind::Failed, std::string("cannot map the file: ") + std::strerror(errno), where,
                    "free memory, or use a smaller model");
    }
    slots[slot].damaged.store(false);
    slots[slot].size.store(size);
    slots[slot].begin.store(reinterpret_cast<uintptr_t>(data), std::memory_order_release);
    return std::unique_ptr<Mapping>(new Mapping(static_cast<const std::byte *>(data), size, slot));
}

Mapping::~Mapping()
{
    slots[m_slot].begin.store(0, std::memory_order_release);
    munmap(const_cast<std::byte *>(m_data), m_size);
    slots[m_slot].taken.store(false);
}

bool Mapping::damaged() const
{
    return slots[m_slot].damaged.load(std::memory_order_acquire);
}

} // namespace moire::gguf
