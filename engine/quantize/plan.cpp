// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantize/plan.h"

#include <moire/error.h>

#include "gguf/writer.h"
#include "model/memory_plan.h"
#include "quant/formats.h"
#include "quantize/pattern.h"

#include <algorithm>

namespace moire {

namespace {

constexpr uint32_t quantizationVersion = 2; ///< general.quantization_version of the block formats

struct CompiledChoice {
    Pattern pattern;
    const TypeChoice *choice;
    bool used = false;
};

class Planner {
public:
    Planner(const gguf::File &file, const Mix &mix, const QuantizeOptions &options, const ImportanceMatrix *importance)
        : m_file(file),
          m_mix(mix),
          m_options(options),
          m_importance(importance),
          m_model(mixModel(file))
    {
        m_model.importance = importance != nullptr;
        for (const TypeChoice &choice : options.choices)
            m_choices.push_back({Pattern(choice.pattern), &choice});
        for (const gguf::TensorInfo &tensor : file.tensors())
            if (isAttentionValue(tensor.name))
                m_valueLayers.push_back(layerOf(tensor.name).value_or(0));
        std::sort(m_valueLayers.begin(), m_valueLayers.end());
    }

    QuantizePlan plan()
    {
        QuantizePlan plan;
        for (const gguf::TensorInfo &tensor : m_file.tensors())
            plan.tensors.push_back(planTensor(tensor));
        for (const CompiledChoice &choice : m_choices)
            if (!choice.used)
                throw Error(ErrorKind::Usage,
                            "'" + printable(choice.choice->pattern, 100) + "' matches no matrix that can be quantised",
                            m_file.path(), "see the names with moire-cli inspect --tensors");
        writeHeader(plan);
        if (m_requantized > 0)
            m_warnings.push_back("the source is quantised already (" + std::to_string(m_requantized) + " of " +
                                 std::to_string(plan.tensors.size()) +
                                 " tensors), and errors add up; use a source in F16, BF16 or F32 if there is one");
        if (m_importance && m_unknown > 0)
            m_warnings.push_back("the importance matrix does not have all matrices (it lacks " +
                                 std::to_string(m_unknown) + "), whose columns count alike");
        plan.warnings = std::move(m_warnings);
        return plan;
    }

private:
    PlannedTensor planTensor(const gguf::TensorInfo &tensor)
    {
        PlannedTensor planned{.source = &tensor, .type = tensor.type, .wanted = tensor.type};
        const quant::BlockFormat *format = quant::findFormat(tensor.type);
        const bool kept = m_options.keepOutput && tensor.name == "output.weight";
        if (format && mayQuantize(tensor) && !kept) {
            planned.wanted = wantedType(tensor);
            planned.type = typeForColumns(planned.wanted, tensor.dims[0]);
        }
        const TypeLayout layout = typeLayout(planned.type).value();
        planned.bytes = tensor.elementCount() / layout.elements * layout.bytes;
        if (planned.type == tensor.type)
            return planned;
        if (format->blockWeights > 1 && layout.elements > 1)
            ++m_requantized;
        if (layout.elements > 1 && planned.type != TensorType::Q8_0) // the others are rounded
            planned.importance = importanceOf(tensor);
        return planned;
    }

    TensorType wantedType(const gguf::TensorInfo &tensor)
    {
        for (CompiledChoice &choice : m_choices)
            if (choice.pattern.isIn(tensor.name)) {
                choice.used = true;
                return choice.choice->type;
            }
        const auto at = std::lower_bound(m_valueLayers.begin(), m_valueLayers.end(), layerOf(tensor.name).value_or(0));
        return mixType(m_mix, m_model, tensor, static_cast<uint32_t>(at - m_valueLayers.begin()),
                       static_cast<uint32_t>(m_valueLayers.size()));
    }

    const TensorImportance *importanceOf(const gguf::TensorInfo &tensor)
    {
        if (!m_importance)
            return nullptr;
        const TensorImportance *found = m_importance->find(tensor.name);
        const uint64_t matrices = tensor.dims[2] * tensor.dims[3];
        if (found &&
            (found->sums.size() != tensor.dims[0] * matrices ||
             (found->counts.size() != 1 && found->counts.size() != matrices)))
            throw Error(ErrorKind::Refused,
                        "the importance matrix has " + std::to_string(found->sums.size()) + " columns for " +
                            printable(tensor.name, 100) + ", the model " + std::to_string(tensor.dims[0] * matrices),
                        m_options.importance.string(), "use the importance matrix of this model");
        if (!found && tensor.name != "token_embd.weight" && tensor.name != "output.weight")
            ++m_unknown;
        return found;
    }

    void writeHeader(QuantizePlan &plan) const
    {
        constexpr std::string_view replaced[] = {"general.file_type", "general.quantization_version", "split.no",
                                                 "split.count", "split.tensors.count"};
        gguf::Writer writer(3, m_file.alignment());
        for (const auto &entry : m_file.metadata().entries())
            if (std::find(std::begin(replaced), std::end(replaced), entry.key) == std::end(replaced) &&
                entry.key != "general.alignment" && !entry.key.starts_with("quantize.imatrix."))
                writer.add(entry.key, entry.value);
        writer.add("general.quantization_version", quantizationVersion);
        writer.add("general.file_type", m_mix.fileType);
        if (m_importance) {
            writer.add("quantize.imatrix.file", m_options.importance.filename().string());
            if (!m_importance->texts.empty())
                writer.add("quantize.imatrix.dataset", m_importance->texts.front());
            writer.add("quantize.imatrix.entries_count", static_cast<uint32_t>(m_importance->tensors.size()));
            writer.add("quantize.imatrix.chunks_count", m_importance->chunks);
        }
        for (PlannedTensor &tensor : plan.tensors)
            tensor.offset = writer.declareTensor(tensor.source->name, tensor.type,
                                                 std::span(tensor.source->dims).first(tensor.source->rank));
        plan.header = writer.header();
        plan.totalBytes = plan.header.size();
        for (PlannedTensor &tensor : plan.tensors) {
            tensor.offset += plan.header.size();
            plan.totalBytes = tensor.offset + writer.padded(tensor.bytes);
        }
    }

    const gguf::File &m_file;
    const Mix &m_mix;
    const QuantizeOptions &m_options;
    const ImportanceMatrix *m_importance;
    MixModel m_model;
    std::vector<CompiledChoice> m_choices;
    std::vector<uint32_t> m_valueLayers; ///< of the attention value matrices, ascending
    std::vector<std::string> m_warnings;
    size_t m_requantized = 0;
    size_t m_unknown = 0; ///< to the importance matrix
};

} // namespace

QuantizePlan planQuantization(const gguf::File &file, const Mix &mix, const QuantizeOptions &options,
                              const ImportanceMatrix *importance)
{
    return Planner(file, mix, options, importance).plan();
}

} // namespace moire
