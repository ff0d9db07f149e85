// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/results.h"
#include "storage/sql.h"

#include <QLockFile>

#include <filesystem>
#include <memory>

namespace moire::experiments {

/// Results in an SQLite file of their own, one row per cell (docs/experiments.md has the schema). A row is there as
/// soon as keep() returns, and survives the end of the program in any way; a failed power supply may cost the last
/// rows, never the file. Use on one thread. Errors are moire::Error.
class ResultsFile final : public Results {
public:
    enum class Access { Read, Write, Notes };

    /// Write: creates a missing file, and refuses one that another program writes. Read: the file must exist. Notes:
    /// for keepNotes().
    ResultsFile(const std::filesystem::path &path, Access access);
    ~ResultsFile() override;
    ResultsFile(const ResultsFile &) = delete;
    ResultsFile &operator=(const ResultsFile &) = delete;

    /// Where the results of a definition are: beside it, with the extension .results.
    static std::filesystem::path pathFor(const std::filesystem::path &definition);

    /// A person's notes, kept with the results. They can be written while another program runs the experiment, and
    /// before anything was run.
    static void keepNotes(const std::filesystem::path &path, const std::string &notes);
    std::string notes() const; ///< empty: none
    /// Where results come from that another machine made: Bundle::origin(). They cannot be written any more. null: they
    /// were made here.
    nlohmann::ordered_json origin() const { return meta("origin"); }
    void setOrigin(const nlohmann::ordered_json &origin, const std::string &notes);
    void copyTo(const std::filesystem::path &path) const; ///< a file of its own; \p path must not exist

    nlohmann::ordered_json definition() const override { return meta("definition"); }
    nlohmann::ordered_json environment() const override { return meta("environment"); }
    void setDefinition(const nlohmann::ordered_json &definition, const nlohmann::ordered_json &environment) override;
    void forAnswers(Parts parts, const std::function<void(const CellName &, const Answer &)> &visit) const override;
    void forPairs(Parts parts, const std::function<void(const CellName &, const Pair &)> &visit) const override;
    std::string answerKey(const CellName &cell) const override;
    std::optional<Answer> answer(const CellName &cell, Parts parts) const override;
    void keep(const CellName &cell, const std::string &key, const Answer &answer) override;
    std::string pairKey(const CellName &cell) const override;
    std::optional<Pair> pair(const CellName &cell, Parts parts) const override;
    void keep(const CellName &cell, const std::string &key, const Pair &pair) override;

private:
    enum class Table { Answers, Pairs };
    struct Row {
        nlohmann::ordered_json facts;
        nlohmann::ordered_json tokens; ///< null: not read
        std::string trace;
    };
    nlohmann::ordered_json meta(const char *name) const;
    std::string key(Table table, const CellName &cell) const;
    Row rowOf(const sql::Query &query, int first, Parts parts) const;
    void forRows(Table table, Parts parts, const std::function<void(const CellName &, Row &)> &visit) const;
    std::optional<Row> row(Table table, const CellName &cell, Parts parts) const;
    void write(Table table, const CellName &cell, const std::string &key, const Row &row);
    void createTables();

    std::string m_path;
    std::unique_ptr<QLockFile> m_lock; ///< null: reading
    QString m_connection;
    mutable sql::Database m_database;
};

} // namespace moire::experiments
