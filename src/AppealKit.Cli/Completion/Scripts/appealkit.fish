# Completion of appealkit for fish.
# Save it once:  appealkit completion fish > ~/.config/fish/completions/appealkit.fish

function __appealkit_complete
    set -l line (commandline -cp | string collect)
    set -l program (string replace -r '^~/' "$HOME/" -- (commandline -opc)[1])
    type -q -- "$program"; or set program appealkit
    set -l found ($program '[complete]' "$line" 2>/dev/null)
    # Paths are completed by themselves, and get back the option before them.
    set -l option (string match -r '^--[^=]*=' -- (commandline -ct); or echo)
    set -l path (string replace -- "$option" '' (commandline -ct))
    switch "$found[1]"
        case '[folders]'
            __fish_complete_directories "$path" | string replace -r '^' -- "$option"
        case '[files]'
            __fish_complete_path "$path" | string replace -r '^' -- "$option"
        case '*'
            printf '%s\n' $found
    end
end

complete -c appealkit -f -a '(__appealkit_complete)'
