// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/binder.h"

#include <moire/error.h>

#include "model/cuda_plugin.h"
#include "model/saturating.h"
#include "quant/formats.h"

#include <algorithm>
#include <cmath>

namespace moire {

namespace {

std::string dimsText(std::initializer_list<uint64_t> dims)
{
    std::string text;
    for (const uint64_t d : dims)
        text += (text.empty() ? "" : " x ") + std::to_string(d);
    return text;
}

/// Reads one byte of every page, so the file is in memory (or found unreadable) before the first token.
void touchPages(const gguf::TensorInfo &tensor)
{
    constexpr uint64_t page = 4096;
    const volatile std::byte *bytes = tensor.data;
    for (uint64_t i = 0; i < tensor.byteCount; i += page)
        static_cast<void>(bytes[i]);
}

} // namespace

Binder::Binder(std::shared_ptr<const gguf::File> file, const Placement &placement, std::function<void()> taken)
    : m_file(std::move(file)),
      m_repack(placement.repack),
      m_fitsHost(placement.fitsHost),
      m_repackFitsHost(placement.repackFitsHost),
      m_onTaken(std::move(taken))
{
}

void Binder::refuse(std::string_view tensor, const std::string &problem) const
{
    throw Error(ErrorKind::Refused, "tensor " + printable(tensor, 100) + " " + problem, m_file->path(),
                "the file is broken; download or convert it again");
}

void Binder::damaged(std::string_view tensor, const std::string &problem) const
{
    throw Error(ErrorKind::Refused, "tensor " + printable(tensor, 100) + " " + problem, m_file->path(),
                "its weights are damaged: check the file's hash or download it again");
}

void Binder::unsupported(std::string_view tensor, const std::string &problem) const
{
    throw Error(ErrorKind::Refused, "tensor " + printable(tensor, 100) + " " + problem, m_file->path(),
                "use another file of this model, or a newer version of Moire");
}

const gguf::TensorInfo &Binder::require(const std::string &name, std::initializer_list<uint64_t> dims)
{
    const gguf::TensorInfo *tensor = m_file->findTensor(name);
    if (!tensor)
        throw Error(ErrorKind::Refused, "tensor " + name + " is missing", m_file->path(),
                    "the file is incomplete or an unsupported variant; download it again or use another one");
    std::array<uint64_t, 4> expected{1, 1, 1, 1};
    std::copy(dims.begin(), dims.end(), expected.begin());
    if (tensor->dims != expected) {
        const auto &d = tensor->dims;
        refuse(name, "has shape " + dimsText({d[0], d[1], d[2], d[3]}) + ", but the metadata imply " + dimsText(dims));
    }
    if (m_taken.insert(tensor->name).second) {
        m_takenBytes += tensor->byteCount;
        if (m_fitsHost)
            touchPages(*tensor);
    }
    m_onTaken();
    return *tensor;
}

HostMatrix Binder::host(Backend &backend, const gguf::TensorInfo &tensor) const
{
    const quant::BlockFormat *format = quant::findFormat(tensor.type);
    if (!format || !backend.supports(tensor.type))
        unsupported(tensor.name, "has type " + std::string(typeName(tensor.type)) + ", which is not supported");
    if (tensor.dims[0] % format->blockWeights != 0)
        refuse(tensor.name,
               "has rows of " + std::to_string(tensor.dims[0]) + " values, which are not whole " +
                   std::string(format->name) + " blocks");
    HostMatrix matrix;
    matrix.type = tensor.type;
    matrix.columns = tensor.dims[0];
    matrix.rows = tensor.dims[1];
    matrix.count = tensor.dims[2];
    matrix.data = tensor.data;
    matrix.rowStride = quant::rowBytes(*format, matrix.columns);
    matrix.matrixStride = matrix.rows * matrix.rowStride;
    matrix.owner = m_file;
    matrix.mapped = true;
    return matrix;
}

bool Binder::repackFor(const Backend &backend) const
{
    return m_repack && (m_repackFitsHost || isDevice(backend));
}

Matrix Binder::matrix(Backend &backend, const std::string &name, size_t rows, size_t columns, size_t count)
{
    const gguf::TensorInfo &tensor = require(name, {columns, rows, count});
    return backend.adopt(host(backend, tensor), repackFor(backend));
}

Matrix Binder::table(Backend &backend, const std::string &name, size_t rows, size_t columns)
{
    return backend.adopt(host(backend, require(name, {columns, rows})), false);
}

Matrix Binder::slice(Backend &backend, const gguf::TensorInfo &tensor, size_t first, size_t rows, size_t pitch,
                     size_t count)
{
    HostMatrix part = host(backend, tensor);
    part.data += first * part.rowStride;
    part.rows = rows;
    part.count = count;
    part.matrixStride = pitch * part.rowStride;
    return backend.adopt(part, repackFor(backend));
}

Matrix Binder::separateExperts(Backend &backend, const std::string &prefix, size_t rows, size_t columns, size_t count)
{
    std::vector<HostMatrix> pieces;
    for (size_t e = 0; e < count; ++e)
        pieces.push_back(host(backend, require(prefix + "." + std::to_string(e) + ".weight", {columns, rows})));
    HostMatrix all = pieces.front();
    all.count = count;
    const bool sameType =
        std::all_of(pieces.begin(), pieces.end(), [&](const HostMatrix &piece) { return piece.type == all.type; });
    const uintptr_t first = reinterpret_cast<uintptr_t>(all.data);
    const uintptr_t stride = count > 1 ? reinterpret_cast<uintptr_t>(pieces[1].data) - first : all.matrixStride;
    bool regular = sameType && first + stride > first;
    for (size_t e = 0; e < count; ++e)
        regular = regular && reinterpret_cast<uintptr_t>(pieces[e].data) == first + e * stride;
    if (regular) {
        all.matrixStride = stride;
        return backend.adopt(all, repackFor(backend));
    }
    if (!sameType) {
        all.type = TensorType::F32;
        all.rowStride = columns * sizeof(float);
        all.matrixStride = rows * all.rowStride;
    }
    const size_t bytes = product({count, all.matrixStride});
    // The copy is in host memory even if the matrix then moves to a device.
    if (!isDevice(backend))
        checkFreeMemory(backend, bytes, "merging the separate experts of " + prefix);
    auto copy = std::make_shared<std::vector<std::byte>>(bytes);
    for (size_t e = 0; e < count; ++e) {
        std::byte *to = copy->data() + e * all.matrixStride;
        if (sameType)
            std::copy_n(pieces[e].data, all.matrixStride, to);
        else
            quant::findFormat(pieces[e].type)
                ->dequantize(pieces[e].data, reinterpret_cast<float *>(to), rows * columns);
    }
    all.data = copy->data();
    all.owner = std::move(copy);
    all.mapped = false;
    return backend.adopt(all, repackFor(backend));
}

std::vector<float> Binder::floats(const std::string &name, size_t columns, size_t rows)
{
    const size_t count = columns * rows;
    const gguf::TensorInfo &tensor = require(name, {columns, rows});
    const quant::BlockFormat *format = quant::findFormat(tensor.type);
    if (!format || columns % format->blockWeights != 0)
        unsupported(name, "has type " + std::string(typeName(tensor.type)) + ", which is not supported");
    std::vector<float> values(count);
    format->dequantize(tensor.data, values.data(), count);
    if (!std::all_of(values.begin(), values.end(), [](float x) { return std::isfinite(x); }))
        damaged(name, "contains values that are not finite (NaN or infinity)");
    return values;
}

Vector Binder::vector(Backend &backend, const std::string &name, size_t columns, size_t rows)
{
    return uploadFloats(backend, floats(name, columns, rows));
}

Vector uploadFloats(Backend &backend, std::span<const float> values)
{
    const auto bytes = std::as_bytes(values);
    Vector vector{backend.allocate(bytes.size())};
    backend.write(vector.memory.get(), bytes);
    return vector;
}

} // namespace moire
