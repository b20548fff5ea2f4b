# Completion of appealkit for bash 4 or later.
# Put this line into ~/.bashrc:  source <(appealkit completion bash)

_appealkit() {
    local line=${COMP_LINE:0:COMP_POINT} program=${COMP_WORDS[0]/#\~\//$HOME/} found word typed drop
    COMPREPLY=()
    type -P -- "$program" >/dev/null || program=appealkit
    found=$("$program" '[complete]' "$line" 2>/dev/null) || return
    case $found in
        '[folders]') compopt -o filenames -o dirnames; return ;;
        '[files]') compopt -o filenames -o default; return ;;
    esac
    # Bash takes = and : for ends of words, and wants only what comes after them.
    typed=${line##*[[:space:]]}
    drop=
    [[ $typed == *[=:]* ]] && drop=${typed%"${typed##*[=:]}"}
    while IFS= read -r word; do
        word=${word%%$'\t'*}
        [[ -n $word ]] && COMPREPLY+=("${word#"$drop"}")
    done <<<"$found"
}

complete -F _appealkit appealkit
