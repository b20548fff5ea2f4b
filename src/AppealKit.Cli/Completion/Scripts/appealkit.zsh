#compdef appealkit
# Completion of appealkit for zsh.
# Put this line into ~/.zshrc, after compinit:  source <(appealkit completion zsh)

_appealkit() {
    local program=${~words[1]} line="${(j: :)words[1,CURRENT-1]} $PREFIX" item value
    local -a found values
    (( $+commands[$program] )) || [[ -x $program ]] || program=appealkit
    found=("${(@f)$($program '[complete]' "$line" 2>/dev/null)}")
    # Paths are completed by themselves, without the option before them.
    [[ $found[1] == '['* ]] && compset -P '--*='
    case $found[1] in
        ('[folders]') _files -/ ;;
        ('[files]') _files ;;
        (*)
            for item in $found; do
                value=${item%%$'\t'*}
                # A colon parts word and description.
                if [[ $item == *$'\t'* ]]; then
                    values+=("${value//:/\\:}:${item#*$'\t'}")
                else
                    values+=("${value//:/\\:}")
                fi
            done
            (( $#values )) && _describe -t values value values
            ;;
    esac
}

# As a file of $fpath this text is the function itself.
if [[ $funcstack[1] == _appealkit ]]; then
    _appealkit "$@"
else
    compdef _appealkit appealkit
fi
