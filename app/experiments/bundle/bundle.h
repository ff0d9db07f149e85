// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/bundle/zip_reader.h"
#include "experiments/definition.h"
#include "experiments/results.h"

/// A whole experiment as one file, to be handed on: docs/bundle.md has the format. Reading a bundle never runs
/// anything, opens no other file, and writes none.
namespace moire::experiments {

constexpr int bundleVersion = 1;
constexpr const char *bundleEnding = ".moire";
bool isBundle(const std::filesystem::path &path); ///< by its name

/// Writes everything that is kept of an experiment and fits its definition. Folders of models are left out: they say
/// more about a person than about the result. The file at \p path is replaced when the new one is whole. Throws Error.
void writeBundle(const std::filesystem::path &path, const Results &results, const std::string &notes);

/// A bundle that is open. The constructor reads manifest, definition, environment and notes; cells are read when they
/// are asked for, and every member is compared with its hash when it is read. Throws Error (Refused).
class Bundle {
public:
    explicit Bundle(const std::filesystem::path &path);
    Bundle(std::string_view bytes, std::string where); ///< \p bytes must outlive it

    const Definition &definition() const { return m_definition; }
    const Json &environment() const { return m_environment; }
    const std::string &notes() const { return m_notes; }
    /// Where it is from: "file", "created" (UTC), "program" (its version).
    const Json &origin() const { return m_origin; }

    enum class Load {
        Facts, ///< without what is kept per token
        Tokens, ///< without traces
        Everything,
    };
    /// Keeps the definition, the environment and every cell in \p results. Throws Error (Refused) for cells that
    /// contradict the definition, and what \p results throws.
    void readInto(Results &results, Load load) const;

private:
    void open(const std::string &fileName);
    std::string member(const std::string &name) const; ///< checked against the manifest
    Json json(const std::string &name, const JsonLimits &limits) const;

    ZipReader m_zip;
    std::map<std::string, std::string, std::less<>> m_hashes; ///< of members
    Json m_definitionJson;
    Definition m_definition;
    Json m_environment;
    std::string m_notes;
    Json m_origin;
};

} // namespace moire::experiments
