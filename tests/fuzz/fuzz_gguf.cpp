// SPDX-License-Identifier: GPL-3.0-or-later
// Parses the input as a GGUF file, reads everything through the reader, and loads and runs the model if there is one.
// Whatever the bytes are, nothing but moire::Error may be thrown.
#include "gguf/writer.h"
#include "seeded_mutator.h"

#include <moire/context.h>
#include <moire/error.h>
#include <moire/tokenizer.h>

#include <algorithm>
#include <sys/mman.h>
#include <unistd.h>

using namespace moire;

namespace {

/// A file in memory with a path, because models are loaded from paths.
class MemoryPath {
public:
    explicit MemoryPath(std::span<const uint8_t> bytes) : m_file(memfd_create("fuzz", MFD_CLOEXEC))
    {
        if (m_file < 0 || write(m_file, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
            std::abort();
    }
    ~MemoryPath() { close(m_file); }
    MemoryPath(const MemoryPath &) = delete;
    MemoryPath &operator=(const MemoryPath &) = delete;
    std::string path() const { return "/proc/self/fd/" + std::to_string(m_file); }

private:
    int m_file;
};

void visit(const gguf::Value &value)
{
    value.toUnsigned();
    value.toSigned();
    value.toDouble();
    value.toBool();
    if (value.type() != gguf::ValueType::Array)
        return;
    if (value.elementType() == gguf::ValueType::String) {
        size_t length = 0;
        value.forEachString([&](std::string_view text) { return (length += text.size()) < SIZE_MAX; });
        return;
    }
    for (uint64_t i = 0; i < value.count(); ++i)
        value.element(i).toDouble();
}

/// Checks everything the reader guarantees about a file it accepted.
void visit(const gguf::File &file, std::span<const uint8_t> bytes)
{
    for (const auto &entry : file.metadata().entries()) {
        visit(entry.value);
        if (!file.metadata().find(entry.key))
            std::abort();
    }
    const auto *begin = reinterpret_cast<const std::byte *>(bytes.data());
    for (const gguf::TensorInfo &tensor : file.tensors()) {
        if (tensor.data < begin || tensor.byteCount > static_cast<size_t>(begin + bytes.size() - tensor.data))
            std::abort();
        if (file.findTensor(tensor.name) != &tensor)
            std::abort();
    }
}

void run(const ModelSummary &summary, const std::string &path)
{
    if (summary.tokenizer)
        summary.tokenizer->decode(summary.tokenizer->encode("a b\xFF", {.addSpecial = true, .parseSpecial = true}));
    if (!summary.config)
        return;
    const auto model = Model::load(path, {.backend = "reference", .threads = 1});
    Context context(model, {.capacity = 8, .batch = 4});
    const uint32_t last = model->config().vocabulary - 1;
    const std::array<TokenId, 3> ids{TokenId(0), TokenId(std::min(1u, last)), TokenId(last)};
    context.evaluate(ids, LogitRows::Last);
    context.evaluate({&ids[1], 1}, LogitRows::Last);
}

/// A complete model in under 4 KB: one layer of width 8, dense or with three experts.
std::string tinyFile(bool experts)
{
    gguf::Writer writer;
    writer.add("general.architecture", "llama");
    for (const auto &[key, value] : {std::pair<const char *, uint32_t>{"llama.block_count", 1},
                                     {"llama.context_length", 16},
                                     {"llama.embedding_length", 8},
                                     {"llama.feed_forward_length", 4},
                                     {"llama.attention.head_count", 2},
                                     {"llama.attention.head_count_kv", 1}})
        writer.add(key, value);
    writer.add("llama.attention.layer_norm_rms_epsilon", 1e-5f);
    if (experts) {
        writer.add("llama.expert_count", 3u);
        writer.add("llama.expert_used_count", 2u);
    }
    writer.add("tokenizer.ggml.model", "gpt2");
    writer.add("tokenizer.ggml.pre", "smollm");
    const std::vector<std::string> pieces{"a", "b", "ab", "<e>"};
    const std::vector<std::string> merges{"a b"};
    const std::vector<int32_t> kinds{1, 1, 1, 3};
    writer.add("tokenizer.ggml.tokens", std::span<const std::string>(pieces));
    writer.add("tokenizer.ggml.merges", std::span<const std::string>(merges));
    writer.add("tokenizer.ggml.token_type", std::span<const int32_t>(kinds));
    writer.add("tokenizer.ggml.eos_token_id", 3u);
    writer.add("tokenizer.chat_template", "{% for m in messages %}{{ m.content }}{% endfor %}");

    static const std::vector<float> values(96, 0.25f);
    const auto tensor = [&](const char *name, std::vector<uint64_t> dims) {
        uint64_t count = 1;
        for (const uint64_t d : dims)
            count *= d;
        writer.addTensor(name, TensorType::F32, dims, std::as_bytes(std::span(values).first(count)));
    };
    tensor("token_embd.weight", {8, 4});
    tensor("output_norm.weight", {8});
    tensor("blk.0.attn_norm.weight", {8});
    tensor("blk.0.attn_q.weight", {8, 8});
    tensor("blk.0.attn_k.weight", {8, 4});
    tensor("blk.0.attn_v.weight", {8, 4});
    tensor("blk.0.attn_output.weight", {8, 8});
    tensor("blk.0.ffn_norm.weight", {8});
    if (experts) {
        tensor("blk.0.ffn_gate_inp.weight", {8, 3});
        tensor("blk.0.ffn_gate_exps.weight", {8, 4, 3});
        tensor("blk.0.ffn_up_exps.weight", {8, 4, 3});
        tensor("blk.0.ffn_down_exps.weight", {4, 8, 3});
    } else {
        tensor("blk.0.ffn_gate.weight", {8, 4});
        tensor("blk.0.ffn_up.weight", {8, 4});
        tensor("blk.0.ffn_down.weight", {4, 8});
    }
    const std::vector<std::byte> bytes = writer.serialize();
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

} // namespace

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed)
{
    static const std::array<std::string, 2> seeds{tinyFile(false), tinyFile(true)};
    return fuzz::mutateSeeded(data, size, maxSize, seed, seeds);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::span<const uint8_t> bytes(data, size);
    try {
        visit(*gguf::File::parse(std::as_bytes(bytes), "fuzz"), bytes);
        const MemoryPath file(bytes);
        run(summarize(file.path()), file.path());
    } catch (const Error &) {
        return 0;
    }
    return 0;
}
