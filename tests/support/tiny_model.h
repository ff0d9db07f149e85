// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/gguf.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace moire::test {

/// A model of the test data with changed keys and tensors, written to its own file, which is deleted with the object.
class EditedModel {
public:
    using Setting = std::variant<bool, uint32_t, float, std::string>;

    explicit EditedModel(const std::string &golden);
    ~EditedModel();
    EditedModel(const EditedModel &) = delete;
    EditedModel &operator=(const EditedModel &) = delete;

    EditedModel &set(const std::string &key, Setting value); ///< replaces or adds
    EditedModel &drop(const std::string &key);
    EditedModel &dropTensor(const std::string &name);
    EditedModel &setTensor(const std::string &name, std::vector<uint64_t> dims, std::vector<float> values);
    EditedModel &setValue(const std::string &tensor, size_t index, float value);
    EditedModel &setByte(const std::string &tensor, size_t index, uint8_t value);
    /// New random weights for every dense feed-forward, so that rows of ffn_down are whole blocks of any type.
    EditedModel &widenFeedForward(uint64_t width);
    EditedModel &retype(const std::string &tensor, TensorType type); ///< zeros of that type, same shape
    /// Float32 values, rounded to that type; random weights if the engine cannot write it.
    EditedModel &convert(const std::string &tensor, TensorType type);
    EditedModel &rename(const std::string &tensor, const std::string &to);

    std::vector<float> values(const std::string &tensor) const;
    std::vector<uint64_t> dims(const std::string &tensor) const;

    /// Writes the file and returns its path.
    const std::filesystem::path &path();

private:
    struct Tensor {
        std::string name;
        TensorType type = TensorType::F32;
        std::vector<uint64_t> dims;
        std::vector<std::byte> bytes;
    };
    Tensor &tensor(const std::string &name);
    const Tensor &tensor(const std::string &name) const { return const_cast<EditedModel *>(this)->tensor(name); }

    std::shared_ptr<const gguf::File> m_file;
    std::map<std::string, Setting> m_set;
    std::vector<std::string> m_dropped;
    std::vector<Tensor> m_tensors;
    std::filesystem::path m_path;
};

} // namespace moire::test
