using AppealKit.Cli;
using AppealKit.Cli.Completion;
using AppealKit.Testing;
using Xunit;

namespace AppealKit.Tests.Cli.Completion;

/// <summary>The scripts for shells, run by those shells with the program itself.</summary>
public sealed class ShellScriptTests : IDisposable
{
    private readonly SampleCopy _sample = new();
    private readonly string _folder = TestPaths.NewTemporaryFolder();

    public ShellScriptTests()
    {
        if (OperatingSystem.IsWindows())
            return;
        var program = Path.Combine(_folder, "appealkit");
        File.WriteAllText(program, $"#!/bin/sh\nexec '{ExternalTool.Find("dotnet")}' exec '{Path.Combine(AppContext.BaseDirectory, "appealkit.dll")}' \"$@\"\n");
        File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
    }

    public void Dispose()
    {
        _sample.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Bash_completes()
    {
        // What bash itself sets before it calls a function of ours; the words as it parts them.
        var answer = Ask("bash", $$"""
            source <(appealkit completion bash)
            compopt() { echo "paths $*"; }
            ask() {
                COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=($1)
                _appealkit appealkit "$2" ''
                echo "$1: ${COMPREPLY[*]}"
            }
            complete -p appealkit
            ask 'appealkit sour' sour
            ask 'appealkit build --document ' ''
            ask 'appealkit build --format=p' p
            ask "appealkit build --workspace '$PWD' --lang " ''
            ask 'appealkit build --out ' ''
            ask 'appealkit template render ' ''
            ask "$FOLDER/appealkit completion z" z
            """);

        Assert.Equal(
            """
            complete -F _appealkit appealkit
            appealkit sour: sources
            appealkit build --document : neutrality-day-2025
            appealkit build --format=p: pdf
            appealkit build --workspace 'WORKSPACE' --lang : en ru tk
            paths -o filenames -o dirnames
            appealkit build --out : 
            paths -o filenames -o default
            appealkit template render : 
            FOLDER/appealkit completion z: zsh

            """,
            answer);
    }

    [Fact]
    public void Zsh_completes()
    {
        // Its own functions show what they are given.
        var answer = Ask("zsh", """
            compdef() { echo "compdef $*"; }
            compset() { echo "compset $*"; }
            _files() { echo "files $*"; }
            _describe() { print -l -- "${(@P)4}"; }
            source <(appealkit completion zsh)
            ask() {
                words=("${(@z)1}" ${2:+"$2"}) CURRENT=$(( ${#words} + (${#2} == 0) )) PREFIX=$2
                echo "$1 $2:"
                _appealkit
            }
            ask 'appealkit' 'sour'
            ask 'appealkit build --document' ''
            ask 'appealkit build' '--format=p'
            ask "appealkit build --workspace '$PWD' --lang" 'r'
            ask 'appealkit build' '--out=x'
            ask 'appealkit template render' ''
            """);

        Assert.Equal(
            """
            compdef _appealkit appealkit
            appealkit sour:
            sources:Checks, lists and imports sources.
            appealkit build --document :
            neutrality-day-2025
            appealkit build --format=p:
            --format=pdf
            appealkit build --workspace 'WORKSPACE' --lang r:
            ru
            appealkit build --out=x:
            compset -P --*=
            files -/
            appealkit template render :
            compset -P --*=
            files 

            """,
            answer);
    }

    [Fact]
    public void Fish_completes()
    {
        _sample.Write("some-folder/some-file.sbn", "");

        var answer = Ask("fish", """
            appealkit completion fish | source
            function ask
                echo $argv[1]:
                complete -C $argv[1]
            end
            ask 'appealkit sour'
            ask 'appealkit build --document '
            ask 'appealkit build --format=p'
            ask "appealkit build --workspace '$PWD' --lang r"
            ask 'appealkit build --out some'
            ask 'appealkit build --out=some'
            ask 'appealkit template render some-folder/'
            """);

        Assert.Equal(
            """
            appealkit sour:
            sources	Checks, lists and imports sources.
            appealkit build --document :
            neutrality-day-2025
            appealkit build --format=p:
            --format=pdf
            appealkit build --workspace 'WORKSPACE' --lang r:
            ru
            appealkit build --out some:
            some-folder/	Directory
            appealkit build --out=some:
            --out=some-folder/	Directory
            appealkit template render some-folder/:
            some-folder/some-file.sbn

            """,
            answer);
    }

    [Fact]
    public void Every_shell_has_a_script_that_says_how_it_is_switched_on()
    {
        foreach (var shell in CompletionScripts.Shells)
        {
            var run = ProgramRun.In(_folder, "completion", shell);

            Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
            Assert.Contains($"appealkit completion {shell}", run.Out, StringComparison.Ordinal);
            Assert.Contains("'[complete]'", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', run.Out);
        }
    }

    [Fact]
    public void The_script_for_PowerShell_closes_what_it_opens_and_registers_the_program()
    {
        var script = CompletionScripts.For("pwsh");

        foreach (var (open, close) in new[] { ('{', '}'), ('(', ')'), ('[', ']') })
            Assert.Equal(script.Count(c => c == open), script.Count(c => c == close));
        Assert.Contains("Register-ArgumentCompleter -Native -CommandName 'appealkit', 'appealkit.exe'", script, StringComparison.Ordinal);
        // PowerShell 5.1 reads a file without a byte order mark in the code page of the machine.
        Assert.All(script, c => Assert.InRange(c, '\n', '~'));
    }

    [Fact]
    public void A_shell_without_script_is_said_so()
    {
        var run = ProgramRun.In(_folder, "completion", "powershell");

        Assert.Equal((ExitCode.WrongUsage, ""), (run.Code, run.Out));
        Assert.Contains("there is no script for the shell `powershell`", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean `pwsh`?", run.Error, StringComparison.Ordinal);
    }

    private string Ask(string shell, string script)
    {
        var path = RequiredTool.Path(shell);
        string[] quiet = shell switch { "bash" => ["--noprofile", "--norc"], "zsh" => ["-f"], _ => ["--no-config"] };
        var start = shell == "fish"
            ? $"set -x PATH {_folder} $PATH; set -x FOLDER {_folder}; cd {_sample.Root}\n"
            : $"PATH={_folder}:$PATH FOLDER={_folder}; cd {_sample.Root}\n";
        var (code, output, error) = ExternalTool.Run(path, [.. quiet, "-c", start + script]);
        Assert.True(code == 0 && error.Length == 0, error);
        return output.Replace(_sample.Root, "WORKSPACE", StringComparison.Ordinal).Replace(_folder, "FOLDER", StringComparison.Ordinal);
    }
}
