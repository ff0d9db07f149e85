// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/spill.h"

#include <cerrno>
#include <cstring>

namespace moire::experiments {

namespace {

[[noreturn]] void fail(const std::string &what)
{
    throw Error(ErrorKind::Failed, what, "temporary file", "free space in the folder for temporary files (TMPDIR)");
}

} // namespace

class Spill::Rows final : public Reference {
public:
    Rows(std::FILE *file, const Place &place)
        : m_file(file),
          m_place(place),
          m_logits(place.vocabulary),
          m_experts(place.experts)
    {
    }

    Row row(size_t token) override
    {
        const size_t size = m_logits.size() * sizeof(float) + m_experts.size() * sizeof(uint32_t);
        if (std::fseek(m_file, m_place.offset + static_cast<long>(token * size), SEEK_SET) != 0 ||
            std::fread(m_logits.data(), sizeof(float), m_logits.size(), m_file) != m_logits.size() ||
            std::fread(m_experts.data(), sizeof(uint32_t), m_experts.size(), m_file) != m_experts.size())
            fail("cannot read the baseline's distributions");
        return {m_logits, m_experts};
    }
    size_t expertLayers() const override { return m_place.expertLayers; }

private:
    std::FILE *m_file;
    Place m_place;
    std::vector<float> m_logits;
    std::vector<uint32_t> m_experts;
};

Spill::Spill() : m_file(std::tmpfile())
{
    if (!m_file)
        fail(std::string("cannot create a temporary file: ") + std::strerror(errno));
}

void Spill::add(const CellName &cell, Reference &reference, size_t tokens)
{
    if (std::fseek(m_file.get(), static_cast<long>(m_bytes), SEEK_SET) != 0)
        fail("cannot write a temporary file");
    Place place{.offset = static_cast<long>(m_bytes), .expertLayers = reference.expertLayers()};
    uint64_t written = 0;
    for (size_t i = 0; i < tokens; ++i) {
        const Reference::Row row = reference.row(i);
        place.vocabulary = row.logits.size();
        place.experts = row.experts.size();
        written += row.logits.size_bytes() + row.experts.size_bytes();
        if (m_bytes + written > mostBytes)
            throw Error(ErrorKind::Failed,
                        "the baseline's distributions need more than " + std::to_string(mostBytes >> 30) + " GiB",
                        "along_tokens", "measure along fewer tokens, or use fewer prompts");
        if (std::fwrite(row.logits.data(), sizeof(float), row.logits.size(), m_file.get()) != row.logits.size() ||
            std::fwrite(row.experts.data(), sizeof(uint32_t), row.experts.size(), m_file.get()) != row.experts.size())
            fail(std::string("cannot write a temporary file: ") + std::strerror(errno));
    }
    m_bytes += written;
    m_places[cell] = place;
}

std::unique_ptr<Reference> Spill::read(const CellName &cell) const
{
    return std::make_unique<Rows>(m_file.get(), m_places.at(cell));
}

} // namespace moire::experiments
