using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Scoring.Service.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class _003_RulesWarned : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Warned",
                table: "Facts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Warned",
                table: "Facts");
        }
    }
}
