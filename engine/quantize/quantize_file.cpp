// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/quantize.h>

#include <moire/error.h>

#include "cpu/memory.h"
#include "cpu/thread_pool.h"
#include "gguf/sha256.h"
#include "model/memory_text.h"
#include "quant/formats.h"
#include "quantize/partial_file.h"
#include "quantize/plan.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace moire {

namespace {

namespace fs = std::filesystem;

constexpr char quantizerVersion[] =
    "1"; ///< of what the same options give: a partial file of another one is not continued
constexpr uint64_t pieceWeights = uint64_t{1} << 16; ///< for one thread; whole blocks of every type
constexpr uint64_t sliceWeights = 128 * pieceWeights; ///< made in memory, then written
constexpr uint64_t nowhere = UINT64_MAX;

/// What came of one piece.
struct PieceResult {
    double squares = 0.0;
    double squaredError = 0.0;
    uint64_t notFinite = nowhere; ///< the first weight of the source that is not finite
    uint64_t unfit = nowhere; ///< the first one that the type cannot hold
};

struct ThreadScratch {
    std::vector<float> values;
    std::vector<float> rounded;
    std::vector<float> importance;
};

uint64_t bytesOf(const TypeLayout &layout, uint64_t weights)
{
    return weights / layout.elements * layout.bytes;
}

uint64_t firstNotFinite(const std::vector<float> &values, uint64_t count)
{
    const auto end = values.begin() + static_cast<std::ptrdiff_t>(count);
    const auto at = std::find_if(values.begin(), end, [](float x) { return !std::isfinite(x); });
    return at == end ? nowhere : static_cast<uint64_t>(at - values.begin());
}

/// The importance of the columns of weights [first, first + count); experts that were never seen count alike.
const float *importanceAt(const PlannedTensor &tensor, uint64_t first, uint64_t count, std::vector<float> &out)
{
    if (!tensor.importance)
        return nullptr;
    const uint64_t columns = tensor.source->dims[0];
    const uint64_t perMatrix = columns * tensor.source->dims[1];
    const std::vector<uint64_t> &counts = tensor.importance->counts;
    for (uint64_t i = 0; i < count;) {
        const uint64_t matrix = (first + i) / perMatrix;
        const uint64_t column = (first + i) % columns;
        const uint64_t n = std::min(columns - column, count - i);
        float *to = out.data() + i;
        if (counts[counts.size() == 1 ? 0 : matrix] == 0)
            std::fill_n(to, n, 1.0f);
        else
            std::copy_n(tensor.importance->sums.data() + matrix * columns + column, n, to);
        i += n;
    }
    return out.data();
}

/// Makes weights [first, first + count) of a tensor in its new type.
PieceResult makePiece(const PlannedTensor &tensor, uint64_t first, uint64_t count, std::byte *out,
                      ThreadScratch &scratch)
{
    const TypeLayout from = typeLayout(tensor.source->type).value();
    const std::byte *source = tensor.source->data + bytesOf(from, first);
    const quant::BlockFormat *format = quant::findFormat(tensor.source->type);
    PieceResult result;
    if (format) {
        format->dequantize(source, scratch.values.data(), count);
        if (const uint64_t at = firstNotFinite(scratch.values, count); at != nowhere) {
            result.notFinite = first + at;
            return result;
        }
    }
    if (tensor.type == tensor.source->type) {
        std::memcpy(out, source, bytesOf(from, count));
        return result;
    }
    const quant::BlockFormat &to = *quant::findFormat(tensor.type);
    to.fit(scratch.values.data(), importanceAt(tensor, first, count, scratch.importance), out, count);
    to.dequantize(out, scratch.rounded.data(), count);
    if (const uint64_t at = firstNotFinite(scratch.rounded, count); at != nowhere) {
        result.unfit = first + at;
        return result;
    }
    for (uint64_t i = 0; i < count; ++i) {
        const auto x = static_cast<double>(scratch.values[i]);
        const double difference = x - static_cast<double>(scratch.rounded[i]);
        result.squares += x * x;
        result.squaredError += difference * difference;
    }
    return result;
}

/// Identifies the output: the same job gives the same bytes.
std::string jobOf(const gguf::File &file, const QuantizePlan &plan)
{
    Sha256 hash;
    const auto add = [&hash](const auto &values) { hash.add(std::as_bytes(std::span(values))); };
    add(std::string_view(quantizerVersion));
    add(plan.header);
    const uint64_t size[] = {file.totalBytes()};
    add(size);
    for (const PlannedTensor &tensor : plan.tensors) { // not all bytes: a large file takes minutes to read
        const std::span<const std::byte> bytes(tensor.source->data, tensor.source->byteCount);
        const size_t n = std::min<size_t>(bytes.size(), 256);
        hash.add(bytes.first(n));
        hash.add(bytes.last(n));
        if (tensor.importance) {
            add(tensor.importance->sums);
            add(tensor.importance->counts);
        }
    }
    return hash.hex();
}

void checkPaths(const fs::path &in, const fs::path &out, bool overwrite)
{
    std::error_code ignored;
    if (fs::equivalent(in, out, ignored))
        throw Error(ErrorKind::Usage, "the source and the new file are the same", out.string(), "give another name");
    if (fs::exists(out, ignored) && !fs::is_regular_file(out, ignored))
        throw Error(ErrorKind::Usage, "the name belongs to something that is not a file", out.string(),
                    "give the name of a file");
    if (fs::exists(out, ignored) && !overwrite)
        throw Error(ErrorKind::Usage, "the file exists", out.string(), "give another name, or --force to replace it");
}

void checkSpace(const fs::path &out, uint64_t needed)
{
    std::error_code error;
    const fs::path folder = out.has_parent_path() ? out.parent_path() : fs::path(".");
    const fs::space_info space = fs::space(folder, error);
    if (!error && space.available < needed)
        throw Error(ErrorKind::Failed,
                    "the file needs " + memoryText(needed) + ", but only " + memoryText(space.available) + " are free",
                    folder.string(), "free space or choose another location");
}

/// Writes the tensors of a plan one after another.
class FileMaker {
public:
    FileMaker(const gguf::File &source, const QuantizePlan &plan, PartialFile &file, const QuantizeOptions &options,
              const QuantizeProgress &progress, const std::stop_token &stop)
        : m_source(source),
          m_plan(plan),
          m_file(file),
          m_options(options),
          m_progress(progress),
          m_stop(stop),
          m_pool(options.threads ? options.threads : cpu::findProcessors().threads()),
          m_scratch(m_pool.threads())
    {
        for (ThreadScratch &scratch : m_scratch) {
            scratch.values.resize(pieceWeights);
            scratch.rounded.resize(pieceWeights);
            scratch.importance.resize(pieceWeights);
        }
    }

    /// Errors of the tensors, as in QuantizedTensor.
    std::vector<std::optional<double>> run()
    {
        std::vector<std::optional<double>> errors;
        if (m_file.size() < m_plan.header.size()) {
            m_file.truncate(0);
            m_file.append(m_plan.header);
        }
        m_committed = m_file.size();
        for (size_t i = 0; i < m_plan.tensors.size(); ++i) {
            const uint64_t end = i + 1 < m_plan.tensors.size() ? m_plan.tensors[i + 1].offset : m_plan.totalBytes;
            errors.push_back(make(m_plan.tensors[i], end));
        }
        return errors;
    }

private:
    /// \p end: where the next tensor begins.
    std::optional<double> make(const PlannedTensor &tensor, uint64_t end)
    {
        const TypeLayout to = typeLayout(tensor.type).value();
        const uint64_t weights = tensor.source->elementCount();
        bool whole = true;
        double squares = 0.0;
        double squaredError = 0.0;
        for (uint64_t first = 0; first < weights; first += sliceWeights) {
            const uint64_t count = std::min(sliceWeights, weights - first);
            const uint64_t from = tensor.offset + bytesOf(to, first);
            const uint64_t until = first + count < weights ? from + bytesOf(to, count) : end;
            if (until <= m_file.size()) { // an earlier run wrote it
                whole = false;
                continue;
            }
            m_file.truncate(from);
            m_slice.assign(until - from, std::byte{0});
            for (const PieceResult &piece : makeSlice(tensor, first, count, to)) {
                squares += piece.squares;
                squaredError += piece.squaredError;
            }
            m_file.append(m_slice);
            report(tensor);
        }
        const bool changed = tensor.type != tensor.source->type;
        return whole && changed && squares > 0.0 ? std::optional(std::sqrt(squaredError / squares)) : std::nullopt;
    }

    const std::vector<PieceResult> &makeSlice(const PlannedTensor &tensor, uint64_t first, uint64_t count,
                                              const TypeLayout &to)
    {
        if (m_stop.stop_requested())
            throw Error(ErrorKind::Interrupted, "interrupted", std::string(tensor.source->name),
                        "run the same command again to continue");
        m_results.assign((count + pieceWeights - 1) / pieceWeights, {});
        m_pool.run(m_results.size(), [&](size_t piece, unsigned thread) {
            const uint64_t at = piece * pieceWeights;
            m_results[piece] = makePiece(tensor, first + at, std::min(pieceWeights, count - at),
                                         m_slice.data() + bytesOf(to, at), m_scratch[thread]);
        });
        m_source.checkIntact(); // nothing that was read wrongly is written
        for (const PieceResult &piece : m_results) {
            refuseIf(tensor, piece.notFinite, "contains a value that is not finite (NaN or infinity)",
                     "its weights are damaged: check the file's hash or download it again");
            refuseIf(tensor, piece.unfit,
                     "contains a value that is too large for " + std::string(typeName(tensor.type)),
                     "use BF16 or F32 for this tensor (--tensor)");
        }
        return m_results;
    }

    static void refuseIf(const PlannedTensor &tensor, uint64_t at, const std::string &problem, const char *remedy)
    {
        if (at == nowhere)
            return;
        const uint64_t columns = tensor.source->dims[0];
        throw Error(ErrorKind::Refused, "tensor " + printable(tensor.source->name, 100) + " " + problem,
                    "row " + std::to_string(at / columns) + ", column " + std::to_string(at % columns), remedy);
    }

    void report(const PlannedTensor &tensor)
    {
        if (m_file.size() - m_committed >= m_options.journalBytes) {
            m_file.commit();
            m_committed = m_file.size();
        }
        if (m_progress)
            m_progress(m_file.size(), m_plan.totalBytes, std::string(tensor.source->name));
    }

    const gguf::File &m_source;
    const QuantizePlan &m_plan;
    PartialFile &m_file;
    const QuantizeOptions &m_options;
    const QuantizeProgress &m_progress;
    const std::stop_token &m_stop;
    cpu::ThreadPool m_pool;
    std::vector<ThreadScratch> m_scratch;
    std::vector<std::byte> m_slice;
    std::vector<PieceResult> m_results;
    uint64_t m_committed = 0;
};

/// Tensors that are quantised with importance, but have experts without any.
std::vector<std::string> unseenIn(const QuantizePlan &plan)
{
    ImportanceMatrix used;
    for (const PlannedTensor &tensor : plan.tensors)
        if (tensor.importance)
            used.tensors.push_back({tensor.importance->tensor, {}, tensor.importance->counts});
    std::vector<std::string> lines;
    for (const UnseenExperts &unseen : unseenExperts(used))
        lines.push_back(unseenText(unseen));
    return lines;
}

} // namespace

QuantizeReport quantizeFile(const fs::path &in, const fs::path &out, const QuantizeOptions &options,
                            const QuantizeProgress &progress, std::stop_token stop)
try {
    const Mix *mix = findMix(options.mix);
    if (!mix)
        throw Error(ErrorKind::Usage, "'" + printable(options.mix, 40) + "' is not a type of files", "type",
                    "use one such as Q8_0, Q4_K_M or IQ4_XS");
    const auto file = gguf::File::open(in);
    checkPaths(in, out, options.overwrite);
    std::optional<ImportanceMatrix> importance;
    if (!options.importance.empty())
        importance = ImportanceMatrix::read(options.importance);
    QuantizePlan plan = planQuantization(*file, *mix, options, importance ? &*importance : nullptr);

    QuantizeReport report;
    report.warnings = std::move(plan.warnings);
    report.unseenExperts = unseenIn(plan);
    PartialFile partial(out, jobOf(*file, plan));
    report.resumedAt = partial.size();
    if (partial.replacedAnother())
        report.warnings.push_back("a partial file of another source or type was replaced");
    std::vector<std::optional<double>> errors;
    try {
        checkSpace(out, plan.totalBytes - std::min(plan.totalBytes, partial.size()));
        errors = FileMaker(*file, plan, partial, options, progress, stop).run();
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::Refused || partial.size() == 0)
            partial.discard();
        else
            partial.keep();
        throw;
    }
    partial.finish();
    for (size_t i = 0; i < plan.tensors.size(); ++i) {
        const PlannedTensor &t = plan.tensors[i];
        report.tensors.push_back({std::string(t.source->name), t.source->type, t.type, t.wanted, t.bytes, errors[i]});
        report.sourceBytes += t.source->byteCount;
        report.bytes += t.bytes;
        report.weights += t.source->elementCount();
    }
    return report;
} catch (const std::bad_alloc &) {
    throw Error(ErrorKind::Failed, "not enough memory", in.string(), "close other programs");
}

std::vector<std::string> quantizeMixes()
{
    std::vector<std::string> names;
    for (const Mix &mix : mixes())
        names.emplace_back(mix.name);
    return names;
}

bool canQuantizeTo(TensorType type)
{
    const quant::BlockFormat *format = quant::findFormat(type);
    return format && quant::canWrite(*format);
}

} // namespace moire
