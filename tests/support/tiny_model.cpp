// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiny_model.h"

#include "gguf/writer.h"
#include "golden.h"
#include "quant/formats.h"
#include "random_blocks.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <stdexcept>
#include <unistd.h>

namespace moire::test {

namespace {

template <class T, class F>
std::vector<T> elements(const gguf::Value &value, F &&convert)
{
    std::vector<T> out;
    for (uint64_t i = 0; i < value.count(); ++i)
        out.push_back(static_cast<T>(convert(value.element(i))));
    return out;
}

void copyArray(gguf::Writer &writer, std::string_view key, const gguf::Value &value)
{
    if (value.elementType() == gguf::ValueType::String) {
        std::vector<std::string> texts;
        value.forEachString([&](std::string_view text) {
            texts.emplace_back(text);
            return true;
        });
        writer.add(key, std::span<const std::string>(texts));
    } else if (value.elementType() == gguf::ValueType::Float32) {
        const auto floats = elements<float>(value, [](const gguf::Value &v) { return v.toDouble().value(); });
        writer.add(key, std::span<const float>(floats));
    } else {
        const auto numbers = elements<int32_t>(
            value, [](const gguf::Value &v) { return v.toBool() ? int64_t{*v.toBool()} : v.toSigned().value(); });
        writer.add(key, std::span<const int32_t>(numbers));
    }
}

void copyValue(gguf::Writer &writer, std::string_view key, const gguf::Value &value)
{
    if (value.type() == gguf::ValueType::Array)
        copyArray(writer, key, value);
    else if (const auto text = value.toString())
        writer.add(key, *text);
    else if (value.type() == gguf::ValueType::Bool)
        writer.add(key, value.toBool().value());
    else if (value.type() == gguf::ValueType::Float32)
        writer.add(key, static_cast<float>(value.toDouble().value()));
    else
        writer.add(key, static_cast<uint32_t>(value.toUnsigned().value()));
}

std::filesystem::path uniquePath()
{
    static std::atomic<int> counter{0};
    const std::string name = "moire-test-" + std::to_string(getpid()) + "-" + std::to_string(counter++) + ".gguf";
    return std::filesystem::temp_directory_path() / name;
}

} // namespace

EditedModel::EditedModel(const std::string &golden) : m_file(gguf::File::open(modelPath(golden))), m_path(uniquePath())
{
    for (const gguf::TensorInfo &t : m_file->tensors())
        m_tensors.push_back(
            {std::string(t.name), t.type, {t.dims.begin(), t.dims.begin() + t.rank}, {t.data, t.data + t.byteCount}});
}

EditedModel::~EditedModel()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

EditedModel::Tensor &EditedModel::tensor(const std::string &name)
{
    const auto it = std::find_if(m_tensors.begin(), m_tensors.end(), [&](const Tensor &t) { return t.name == name; });
    if (it == m_tensors.end())
        throw std::runtime_error("no tensor " + name);
    return *it;
}

EditedModel &EditedModel::set(const std::string &key, Setting value)
{
    m_set[key] = std::move(value);
    return *this;
}

EditedModel &EditedModel::drop(const std::string &key)
{
    m_dropped.push_back(key);
    return *this;
}

EditedModel &EditedModel::dropTensor(const std::string &name)
{
    m_tensors.erase(m_tensors.begin() + (&tensor(name) - m_tensors.data()));
    return *this;
}

EditedModel &EditedModel::setTensor(const std::string &name, std::vector<uint64_t> newDims,
                                    std::vector<float> newValues)
{
    if (std::none_of(m_tensors.begin(), m_tensors.end(), [&](const Tensor &t) { return t.name == name; }))
        m_tensors.push_back({name, TensorType::F32, {}, {}});
    Tensor &t = tensor(name);
    const auto bytes = std::as_bytes(std::span(newValues));
    t.type = TensorType::F32;
    t.dims = std::move(newDims);
    t.bytes.assign(bytes.begin(), bytes.end());
    return *this;
}

EditedModel &EditedModel::setValue(const std::string &name, size_t index, float value)
{
    std::memcpy(tensor(name).bytes.data() + index * sizeof value, &value, sizeof value);
    return *this;
}

EditedModel &EditedModel::setByte(const std::string &name, size_t index, uint8_t value)
{
    tensor(name).bytes[index] = std::byte{value};
    return *this;
}

EditedModel &EditedModel::widenFeedForward(uint64_t width)
{
    std::mt19937 random(7);
    std::normal_distribution<float> normal(0.0f, 0.1f);
    for (const gguf::TensorInfo &t : m_file->tensors()) {
        const bool down = t.name.ends_with(".ffn_down.weight");
        if (!down && !t.name.ends_with(".ffn_gate.weight") && !t.name.ends_with(".ffn_up.weight"))
            continue;
        std::vector<uint64_t> newDims{t.dims[0], t.dims[1]};
        newDims[down ? 0 : 1] = width;
        std::vector<float> newValues(newDims[0] * newDims[1]);
        for (float &value : newValues)
            value = normal(random);
        setTensor(std::string(t.name), newDims, std::move(newValues));
    }
    const std::string architecture(m_file->metadata().find("general.architecture")->toString().value());
    return set(architecture + ".feed_forward_length", static_cast<uint32_t>(width));
}

EditedModel &EditedModel::retype(const std::string &name, TensorType type)
{
    Tensor &t = tensor(name);
    const TypeLayout layout = typeLayout(type).value();
    uint64_t count = 1;
    for (const uint64_t d : t.dims)
        count *= d;
    t.type = type;
    t.bytes.assign(count / layout.elements * layout.bytes, std::byte{0});
    return *this;
}

EditedModel &EditedModel::convert(const std::string &name, TensorType type)
{
    const std::vector<float> floats = values(name);
    const quant::BlockFormat &format = *quant::findFormat(type);
    Tensor &t = tensor(name);
    t.type = type;
    if (!quant::canWrite(format)) {
        t.bytes = randomBlocks(format, floats.size(), 1);
        return *this;
    }
    t.bytes.resize(quant::rowBytes(format, floats.size()));
    format.quantize(floats.data(), t.bytes.data(), floats.size());
    return *this;
}

EditedModel &EditedModel::rename(const std::string &name, const std::string &to)
{
    tensor(name).name = to;
    return *this;
}

std::vector<float> EditedModel::values(const std::string &name) const
{
    const Tensor &t = tensor(name);
    std::vector<float> out(t.bytes.size() / sizeof(float));
    std::memcpy(out.data(), t.bytes.data(), t.bytes.size());
    return out;
}

std::vector<uint64_t> EditedModel::dims(const std::string &name) const
{
    return tensor(name).dims;
}

const std::filesystem::path &EditedModel::path()
{
    gguf::Writer writer;
    auto added = m_set;
    for (const auto &entry : m_file->metadata().entries()) {
        const std::string key(entry.key);
        if (std::find(m_dropped.begin(), m_dropped.end(), key) != m_dropped.end())
            continue;
        if (const auto it = added.find(key); it != added.end()) {
            std::visit([&](const auto &value) { writer.add(key, value); }, it->second);
            added.erase(it);
        } else {
            copyValue(writer, key, entry.value);
        }
    }
    for (const auto &[key, setting] : added)
        std::visit([&name = key, &writer](const auto &value) { writer.add(name, value); }, setting);
    for (const Tensor &t : m_tensors)
        writer.addTensor(t.name, t.type, t.dims, t.bytes);
    writer.write(m_path);
    return m_path;
}

} // namespace moire::test
