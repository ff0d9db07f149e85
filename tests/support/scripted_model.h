// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/tokenizer.h>

#include <filesystem>
#include <string>
#include <vector>

namespace moire::gguf {
class Writer;
}

namespace moire::test {

/// A one-layer llama model whose greedy answer is a given list of pieces: every token has its own direction in the
/// embedding, and the output matrix maps each token to the next. The last piece is followed by </s>, and so are </s>
/// itself and tokens that are not in the script.
struct Script {
    struct Piece {
        Piece(const char *pieceText, TokenKind pieceKind = TokenKind::Normal) : text(pieceText), kind(pieceKind) { }
        std::string text;
        TokenKind kind;
    };
    std::vector<Piece> pieces; ///< each becomes its own token
    std::string chatTemplate = "{% for m in messages %}{{ m['content'] }}{% endfor %}"
                               "{% if add_generation_prompt %}<|start|>{% endif %}"; ///< ends with the start token
    std::vector<Piece> more{}; ///< further vocabulary entries, after the script
    std::vector<std::pair<std::string, uint32_t>> numbers{}; ///< metadata
    std::vector<std::pair<std::string, bool>> flags{}; ///< metadata
    char startByte = '\0'; ///< the last character of the prompt, if it is not <|start|>
    size_t rowsLeftOut = 0; ///< how many rows fewer the embedding has than the tokenizer has entries

    static constexpr uint32_t bos = 1;
    static constexpr uint32_t eos = 2;
    static constexpr uint32_t start = 3;
    static constexpr uint32_t firstPiece = 100; ///< id of pieces[0]; <0x0A> and printable ASCII come before it
};

/// The model file of a script, deleted with the object.
class ScriptedModel {
public:
    explicit ScriptedModel(const Script &script);
    ~ScriptedModel();
    ScriptedModel(const ScriptedModel &) = delete;
    ScriptedModel &operator=(const ScriptedModel &) = delete;

    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace moire::test
